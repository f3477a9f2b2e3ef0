internal import Documents

/// Gives amounts of money their worth in kronor.
struct AmountNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] {
    document.mentions.compactMap { mention in
      guard case .amount(let amount) = mention.content else { return nil }
      let kronor = Self.kronor(of: amount)
      return Entity(
        kind: .amount, span: mention.span, value: kronor.map(String.init),
        reason: kronor == nil ? "no whole number of kronor" : nil)
    }
  }

  /// `nil` for what is no whole number ("12,50 kronor") or too large for any.
  static func kronor(of amount: AmountExpression) -> Int? {
    let (product, overflow) = amount.digits.multipliedReportingOverflow(by: amount.unit)
    let scale = (0..<amount.decimals).reduce(1) { scale, _ in scale * 10 }
    guard !overflow, product % scale == 0 else { return nil }
    return amount.isNegative ? -(product / scale) : product / scale
  }
}
