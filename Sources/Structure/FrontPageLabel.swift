internal import Documents
internal import Lexicons
internal import Scanning

/// Recognises the labels of a front page: "Plats och tid", "Utses att justera:", one that goes on below its value.
struct FrontPageLabel {
  typealias Field = StatedLine.Field

  /// In bytes.
  private static let longest = 50

  let text: UTF8Text

  /// The field of a span that is a label and nothing else.
  func field(of span: TextSpan) -> Field? {
    guard !span.isEmpty, span.count <= Self.longest else { return nil }
    let label = withoutColon(span)
    return Lexicons.frontPageLabels.row(for: label, in: text).flatMap { Field(rawValue: $0[1]) }
  }

  /// The field of a label whose last words stand one line below: "Ej tjänstgörande" with "ersättare" below it.
  func field(of span: TextSpan, goingOnIn next: TextSpan?) -> Field? {
    next.flatMap { field(partedIn: span, $0) } ?? field(of: span)
  }

  /// The field of a label in two pieces, each of which may be one by itself; `nil` where they are none together.
  func field(partedIn first: TextSpan, _ last: TextSpan) -> Field? {
    guard !first.isEmpty, !last.isEmpty, first.count + last.count < Self.longest else { return nil }
    let rest = withoutColon(last)
    let second = first.count > 1 ? text.bytes[first.start + 1] : 0x20
    guard
      Lexicons.frontPageLabels.mayHold(text.bytes[first.start], second, count: first.count + 1 + rest.count)
    else { return nil }
    let whole = text.lowercased(first) + [0x20] + text.lowercased(rest)
    return Lexicons.frontPageLabels.row(forFolded: whole).flatMap { Field(rawValue: $0[1]) }
  }

  /// A label and its value on one line: "Sammanträdesdatum: 2023-10-12", "Paragrafer 55-65".
  func labelledValue(in span: TextSpan) -> (field: Field, value: TextSpan)? {
    if let colon = text.firstIndex(of: 0x3A, from: span.start, to: min(span.end, span.start + Self.longest)),
      let field = field(of: TextSpan(span.start, colon))
    {
      let value = text.trimmed(TextSpan(colon + 1, span.end))
      return value.isEmpty ? nil : (field, value)
    }
    if let gap = gap(in: span), let field = field(of: TextSpan(span.start, gap.start)) {
      return (field, TextSpan(gap.end, span.end))
    }
    guard let digit = firstDigit(in: span),
      let field = field(of: text.trimmed(TextSpan(span.start, digit))), field != .place
    else { return nil }
    return (field, TextSpan(digit, span.end))
  }

  /// The first digit or character of U+0080–U+00BF (a §) that can stand behind a label and a blank of two bytes at most.
  private func firstDigit(in span: TextSpan) -> Int? {
    text.bytes.withUnsafeBufferPointer { bytes in
      (span.start..<min(span.end, span.start + Self.longest + 2)).first { bytes[$0].isDigit || bytes[$0] == 0xC2 }
    }
  }

  /// Two blanks or more behind a label: a column that cleanup did not take for one.
  private func gap(in span: TextSpan) -> TextSpan? {
    text.bytes.withUnsafeBufferPointer { bytes in
      let places = span.start..<min(span.end, span.start + Self.longest)
      guard let start = places.first(where: { bytes[$0] == 0x20 && $0 + 1 < span.end && bytes[$0 + 1] == 0x20 }) else {
        return nil
      }
      var end = start
      while end < span.end, bytes[end] == 0x20 { end += 1 }
      return end < span.end ? TextSpan(start, end) : nil
    }
  }

  private func withoutColon(_ span: TextSpan) -> TextSpan {
    text.byte(at: span.end - 1) == 0x3A ? text.trimmed(TextSpan(span.start, span.end - 1)) : span
  }
}
