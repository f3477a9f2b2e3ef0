internal import Documents
internal import Lexicons
internal import Scanning

/// Reads abbreviations of bodies: "KSAU", "SON AU", "BUN" in "BUN 171219, § 122".
///
/// Two to six capitals may be anything. They count where the list says that they always do (KF), beside a § or a date,
/// listed ones after a preposition, and everywhere once the document explains them: "Socialnämnden (SON)".
/// The series of a case number ("KS 2021/12", "2026.142 KS") never counts.
struct OrganAbbreviationReader {
  private enum Evidence { case none, enough, definition }

  private struct Candidate {
    let span: TextSpan
    /// In capitals, without spaces.
    let key: String
    let evidence: Evidence
  }

  private let text: UTF8Text
  private var candidates: [Candidate] = []

  init(_ text: UTF8Text) { self.text = text }

  /// - Parameter name: The last name read before the abbreviation.
  mutating func read(wordEndingAt end: Int, after name: OrganName?) {
    var span = text.letters(before: end)
    guard (2...12).contains(span.count), isCapitals(span), !text.byte(at: span.start - 1).isDigit else { return }
    if let last = candidates.last, last.span.end >= end { return }
    span.end = committeeEnd(after: span.end)
    guard !isSeries(span), !isPartOfCompound(span) else { return }
    let key = String(
      decoding: text.bytes[span.start..<span.end].filter { $0.isUpperASCII || $0 >= 0x80 }, as: UTF8.self)
    candidates.append(Candidate(span: span, key: key, evidence: evidence(for: span, key: key, after: name)))
  }

  /// "Ks § 45", "Mbn § 23", "Au § 84": listed ones only.
  mutating func read(lowerCaseWordEndingAt end: Int) {
    let span = text.letters(before: end)
    guard (2...4).contains(span.count), text.isUppercase(at: span.start), text.isWordStart(span.start) else { return }
    guard text.matches(span, "au") || Lexicons.organAbbreviations.contains(span, in: text) else { return }
    candidates.append(Candidate(span: span, key: text[span].uppercased(), evidence: .enough))
  }

  /// - Parameter names: The names of the document, in order.
  func mentions(beside names: [OrganName]) -> [Mention] {
    let defined = Set(candidates.filter { $0.evidence == .definition }.map(\.key))
    return candidates.filter { $0.evidence != .none || defined.contains($0.key) }.map { candidate in
      let isCommittee = candidate.key == "AU"
      return Mention(
        span: candidate.span,
        content: .organ(
          OrganExpression(
            kind: .organ, form: isCommittee ? .partial : .abbreviation,
            name: isCommittee ? "arbetsutskottet" : candidate.key)))
    }
  }

  private func isCapitals(_ span: TextSpan) -> Bool {
    var offset = span.start
    while offset < span.end {
      guard text.isUppercase(at: offset) else { return false }
      offset += text.scalar(at: offset).length
    }
    return true
  }

  /// The end of "AU" in "SON AU", "KS-AU", "KS/AU", "KS arbetsutskott"; `end` itself without one.
  private func committeeEnd(after end: Int) -> Int {
    let separator = text.byte(at: end)
    guard separator == 0x20 || separator == 0x2D || separator == 0x2F else { return end }
    let word = text.letters(at: end + 1)
    let isCommittee = word.count == 2 && isCapitals(word) && text.matches(word, "au")
    return isCommittee && text.isWordEnd(word.end) ? word.end : end
  }
}

// MARK: - Evidence

extension OrganAbbreviationReader {
  private func evidence(for span: TextSpan, key: String, after name: OrganName?) -> Evidence {
    if let name, isDefinition(span, of: name) { return .definition }
    let listed = Lexicons.organAbbreviations.row(for: key)
    if listed?[2] == "alone" || isBesideSection(span) || isBeforeDate(span) { return .enough }
    return (listed?[2] == "context" || (key.hasSuffix("AU") && key.utf8.count > 3)) && isAfterPreposition(span)
      ? .enough : .none
  }

  /// "(SON)" just after a name that begins with its letter; "(SD)" is a party.
  private func isDefinition(_ span: TextSpan, of name: OrganName) -> Bool {
    guard !name.isGenitive, text.byte(at: span.start - 1) == 0x28, text.byte(at: span.end) == 0x29,
      name.span.end == text.skippingBlanks(before: span.start - 1)
    else { return false }
    let initial = TextSpan(span.start, span.start + text.scalar(at: span.start).length)
    return name.name.utf8.starts(with: text.lowercased(initial))
      && !Lexicons.partyAbbreviations.contains(span, in: text)
  }

  /// "KS § 187", "§ 43 VON", "KF, § 12".
  private func isBesideSection(_ span: TextSpan) -> Bool {
    var after = text.skippingBlanks(at: span.end)
    if text.byte(at: after) == 0x2C { after = text.skippingBlanks(at: after + 1) }
    if text.isSectionSign(at: after) { return true }
    var before = text.skippingBlanks(before: span.start)
    guard before < span.start else { return false }
    while text.byte(at: before - 1).isDigit || [0x2D, 0x2F].contains(text.byte(at: before - 1)) { before -= 1 }
    return text.isSectionSign(before: text.skippingBlanks(before: before))
  }

  /// "KF 2024-11-06", "BUN 171219", "KS den".
  private func isBeforeDate(_ span: TextSpan) -> Bool {
    let next = text.skippingBlanks(at: span.end)
    guard next > span.end else { return false }
    return text.isISODate(at: next) || text.isSixDigitDate(at: next) || text.matches(text.letters(at: next), "den")
  }

  private func isAfterPreposition(_ span: TextSpan) -> Bool {
    text.isAny(text.wordOnLine(before: span.start), of: ["i", "till", "av", "från", "inom", "hos", "för"])
  }

  /// Whether an abbreviation is part of a case number: digits with a mark before it, digits that are no date after it.
  private func isSeries(_ span: TextSpan) -> Bool {
    let after = text.byte(at: span.end)
    if after == 0x2D || after == 0x2F || after == 0x3A || after == 0x2E, text.isDigit(at: span.end + 1) { return true }
    let next = text.skippingBlanks(at: span.end)
    if text.isDigit(at: next), !text.isISODate(at: next), !text.isSixDigitDate(at: next) { return true }
    return isAfterNumberWithMark(span.start) && !isBesideSection(span)
  }

  /// "TEN-E", "AP-fonder".
  private func isPartOfCompound(_ span: TextSpan) -> Bool {
    let (before, after) = (text.byte(at: span.start - 1), text.byte(at: span.end))
    return (before == 0x2D && text.isLetter(before: span.start - 1))
      || (after == 0x2D && text.isLetter(at: span.end + 1))
  }

  /// "2026.142 KS", "2022/88-KS".
  private func isAfterNumberWithMark(_ start: Int) -> Bool {
    var place = text.skippingBlanks(before: start)
    if text.byte(at: place - 1) == 0x2D { place -= 1 }
    let end = place
    while text.byte(at: place - 1).isDigit { place -= 1 }
    let mark = text.byte(at: place - 1)
    return place < end && (mark == 0x2E || mark == 0x2F || mark == 0x3A) && text.isDigit(at: place - 2)
  }
}
