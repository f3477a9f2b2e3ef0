internal import Documents
internal import Lexicons
internal import Scanning

/// Decides whether a § is one of minutes or of a law, by-law, tariff or agreement.
///
/// What stands next to it decides: a chapter, a law's name or another number before the sign make it a law's; a date or a
/// body make it one of minutes. A bare § is of minutes unless a preposition or a by-law's name says otherwise.
struct SectionEvidence {
  private let document: TokenizedDocument
  let text: UTF8Text
  /// Whether the whole text is a by-law or tariff, whose § are its own; asked for the first bare §.
  private lazy var isRuleText = RuleText.isRuleText(document)
  /// The end of the last § that was refused, for lists: "§ 13 och § 15 i taxan".
  private var lastRefused: Int?

  /// The first item whose heading is not before the place read.
  private var nextItem = 0

  init(_ document: TokenizedDocument) {
    self.document = document
    text = document.text
  }

  /// - Parameters:
  ///   - span: The first § of what was read.
  ///   - end: The end of the whole list.
  mutating func isOfMinutes(_ span: TextSpan, upTo end: Int) -> Bool {
    let decision = decide(span, upTo: end)
    lastRefused = decision ? nil : end
    return decision
  }

  private mutating func decide(_ span: TextSpan, upTo end: Int) -> Bool {
    if isHeading(span) { return true }
    if isOfLaw(before: span.start) || isOfLaw(after: end, inHeading: isAtLineStart(span.start)) { return false }
    if hasDate(before: span.start) || hasDate(after: end) || hasBody(before: span.start) || hasBody(after: end) {
      return true
    }
    if isOfRule(before: span.start) || isOfRule(after: end) || continuesRefused(span.start) { return false }
    if isGoverned(before: span.start) { return isOwn(span) || isOfDuty(before: span.start) }
    return !isRuleText
  }

  /// Whether a § is the number of an item's heading, as `Structure` found it. References come in order.
  private mutating func isHeading(_ span: TextSpan) -> Bool {
    let items = document.structured.items
    while nextItem < items.count, items[nextItem].numberSpan.end <= span.start { nextItem += 1 }
    return nextItem < items.count && items[nextItem].numberSpan.overlaps(span)
  }

  /// Whether only a list marker stands before a § on its line.
  private func isAtLineStart(_ start: Int) -> Bool {
    var place = text.skippingBlanks(before: start)
    if place > 0, text.byte(at: place - 1) != 0x0A, !text.isLetter(before: place), !text.isDigit(at: place - 1) {
      place = text.skippingBlanks(before: text.previous(place))
    }
    return place == 0 || text.byte(at: place - 1) == 0x0A
  }

  /// Whether "§ 15" follows a refused § in a list.
  private func continuesRefused(_ start: Int) -> Bool {
    guard let lastRefused, lastRefused < start, start - lastRefused < 24 else { return false }
    let between = TextSpan(lastRefused, start)
    if text.byte(at: between.start) == 0x2C { return true }
    return text.isAny(
      text.wordOnLine(before: start), of: ["och", "samt", "eller", "alternativt", "respektive", "till"])
  }

  /// Whether a preposition stands before a § that has neither date nor body: "enligt § 12", "med stöd av § 4".
  private func isGoverned(before start: Int) -> Bool {
    let word = text.wordOnLine(before: start)
    if text.matches(word, "av") { return text.matches(text.wordOnLine(before: word.start), "stöd") }
    return text.isAny(
      word, of: ["enligt", "jämlikt", "i", "mot", "från", "punkt", "punkten", "punkterna", "per"])
  }

  /// Whether a § is a heading of the same minutes: "i § 45".
  private func isOwn(_ span: TextSpan) -> Bool {
    guard text.isAny(text.wordOnLine(before: span.start), of: ["i", "från"]) else { return false }
    let number = digits(in: span)
    return document.structured.items.contains { digits(in: $0.numberSpan).elementsEqual(number) }
  }

  /// "deltar inte i §§ 4, 7", "på grund av jäv i § 12": who takes part is said of items.
  private func isOfDuty(before start: Int) -> Bool {
    let preposition = text.wordOnLine(before: start)
    return text.matches(preposition, "i")
      && text.isAny(
        text.wordOnLine(before: preposition.start),
        of: ["inte", "ej", "jäv", "jävig", "deltar", "deltog", "delta", "beslutet", "handläggningen", "behandlingen"])
  }

  private func digits(in span: TextSpan) -> some Sequence<UInt8> {
    text.bytes[span.start..<span.end].lazy.filter(\.isDigit)
  }
}
