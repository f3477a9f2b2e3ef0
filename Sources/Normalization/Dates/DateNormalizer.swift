internal import Documents

/// Gives date mentions their EDTF values, first and last days; a year that a surface leaves out comes from the document.
struct DateNormalizer {
  /// Why a date has no value.
  enum Reason: String {
    case impossible = "day.impossible"
    case reversed = "range.reversed"
    case yearUnknown = "year.unknown"
  }

  func entities(of document: AnnotatedDocument) -> [Entity] {
    // Most documents state every year; the context of the others is gathered once, when it is asked for.
    lazy var inference = YearInference(document)
    return document.mentions.compactMap { mention in
      guard case .date(let expression) = mention.content else { return nil }
      if expression.hasYear { return entity(mention.span, expression, inferred: false) }
      if let year = inference.year(of: expression, at: mention.span) {
        return entity(mention.span, expression.with(year: year), inferred: true)
      }
      return expression.namesMonth ? Self.none(mention.span, .yearUnknown) : nil
    }
  }

  private func entity(_ span: TextSpan, _ expression: DateExpression, inferred: Bool) -> Entity {
    switch expression.period {
    case .success(let period):
      Entity(
        kind: .date, span: span, value: period.value,
        details: .date(from: period.from, to: period.to, inferred: inferred))
    case .failure(let reason): Self.none(span, reason)
    }
  }

  private static func none(_ span: TextSpan, _ reason: Reason) -> Entity {
    Entity(
      kind: .date, span: span, value: nil, reason: reason.rawValue, details: .date(from: nil, to: nil, inferred: false))
  }
}

extension DateNormalizer.Reason: Error {}
