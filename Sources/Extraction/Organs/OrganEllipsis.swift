internal import Documents
internal import Lexicons
internal import Scanning

/// The half-written words before a noun that make one name with it: "hälso-, vård- och" before "omsorgsnämnden".
///
/// A body's name is written in many ways: "barn-och", "kultur &", "kultur och" before "fritidsnämnden".
struct OrganEllipsis {
  /// Where the name starts; the noun's own start where nothing belongs to it.
  private(set) var start: Int
  /// What stands before the noun, canonical: "hälso-, vård- och ".
  private(set) var prefix: [UInt8] = []

  private static let mostParts = 4

  /// Where the name before it ends: "nämnden för funktionsstöd och socialnämnden" are two.
  private let floor: Int

  /// - Parameters:
  ///   - noun: The noun in canonical form ("omsorgsnämnden").
  ///   - floor: Nothing before this place belongs to the name.
  init(in text: UTF8Text, before start: Int, noun: [UInt8], floor: Int) {
    self.start = start
    self.floor = floor
    for _ in 0..<Self.mostParts {
      guard takeHyphenated(in: text) || takeListed(in: text) else { break }
    }
    if prefix.isEmpty { takeUnhyphenated(in: text, noun: noun) }
    takeOfficial(in: text, noun: noun)
  }

  /// "vård- och ".
  private mutating func takeHyphenated(in text: UTF8Text) -> Bool {
    guard let link = Self.conjunction(in: text, before: start), let part = Self.halfWord(in: text, before: link.start)
    else { return false }
    guard part.start >= floor else { return false }
    prefix = text.lowercased(part) + Array("- ".utf8) + link.word + [0x20] + prefix
    start = part.start
    return true
  }

  /// "hälso-, " before a half word; "miljö, " where it is a domain.
  private mutating func takeListed(in text: UTF8Text) -> Bool {
    let comma = text.skippingBlanks(before: start) - 1
    guard !prefix.isEmpty, text.byte(at: comma) == 0x2C else { return false }
    if let part = Self.halfWord(in: text, before: comma), part.start >= floor {
      prefix = text.lowercased(part) + Array("-, ".utf8) + prefix
      start = part.start
      return true
    }
    let word = text.letters(before: comma)
    guard word.start >= floor, Lexicons.organDomains.contains(word, in: text) else { return false }
    prefix = text.lowercased(word) + Array(", ".utf8) + prefix
    start = word.start
    return true
  }

  /// "kultur och ", "kultur & " of a body: the hyphen is put in, unless the official name has none.
  private mutating func takeUnhyphenated(in text: UTF8Text, noun: [UInt8]) {
    guard let link = Self.conjunction(in: text, before: start) else { return }
    let word = text.wordOnLine(before: link.start)
    guard word.start >= floor, Lexicons.organDomains.contains(word, in: text) else { return }
    let official = text.lowercased(word) + [0x20] + link.word + [0x20]
    let isOfficial = Lexicons.organNames.containsFolded(official + noun)
    prefix = isOfficial ? official : text.lowercased(word) + Array("- ".utf8) + link.word + [0x20]
    start = word.start
  }

  /// "äldre samt " before "vård- och omsorgsnämnden": only names of the list.
  private mutating func takeOfficial(in text: UTF8Text, noun: [UInt8]) {
    guard !prefix.isEmpty, let link = Self.conjunction(in: text, before: start) else { return }
    let word = text.wordOnLine(before: link.start)
    let longer = text.lowercased(word) + [0x20] + link.word + [0x20] + prefix
    guard !word.isEmpty, word.start >= floor, Lexicons.organNames.containsFolded(longer + noun) else { return }
    prefix = longer
    start = word.start
  }

  /// "och", "samt" or "&" before an offset.
  private static func conjunction(in text: UTF8Text, before offset: Int) -> (start: Int, word: [UInt8])? {
    let end = text.skippingBlanks(before: offset)
    guard end < offset else { return nil }
    if text.byte(at: end - 1) == 0x26 { return (end - 1, Array("och".utf8)) }
    let word = text.letters(before: end)
    guard text.isAny(word, of: ["och", "samt"]) else { return nil }
    return (word.start, text.lowercased(word))
  }

  /// The letters of "vård-" before an offset; the dash may stand apart ("barn – och").
  private static func halfWord(in text: UTF8Text, before offset: Int) -> TextSpan? {
    guard let dash = text.dashStart(before: text.skippingBlanks(before: offset)) else { return nil }
    let word = text.wordOnLine(before: dash)
    return word.isEmpty ? nil : word
  }
}
