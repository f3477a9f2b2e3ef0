internal import Documents
internal import Lexicons
internal import Scanning

/// What a body is for: "vård och omsorg" after "nämnden för".
///
/// Nouns are taken as long as they are known domains or compounds of them ("vuxenutbildning", "konsument- och
/// medborgarservice"), so that "nämnden för funktionsstöd och socialnämnden" stays two bodies.
struct OrganDomain {
  let end: Int
  /// Lower case, as written, without the genitive's s.
  let name: [UInt8]
  let isGenitive: Bool

  private static let mostNouns = 4

  init?(in text: UTF8Text, after offset: Int) {
    let preposition = text.wordOnLine(at: offset)
    guard text.matches(preposition, "för") else { return nil }
    let start = text.skippingBlanks(at: preposition.end)
    var (next, end, genitive) = (start, start, false)
    for _ in 0..<Self.mostNouns {
      let noun = text.letters(at: next)
      if noun.isEmpty { break }
      if text.byte(at: noun.end) != 0x2D {
        guard let isGenitive = Self.genitive(ofDomain: text.lowercased(noun)) else { break }
        (end, genitive) = (noun.end, isGenitive)
        if isGenitive { break }
      }
      guard let following = Self.skippingLink(in: text, after: noun.end) else { break }
      next = following
    }
    guard end > start else { return nil }
    self.end = end
    name = text.lowercased(TextSpan(start, genitive ? end - 1 : end))
    isGenitive = genitive
  }

  /// Whether a domain stands in the genitive; `nil` where the word is none.
  private static func genitive(ofDomain word: [UInt8]) -> Bool? {
    if endsInDomain(word) { return false }
    return word.last == 0x73 && endsInDomain(word.dropLast()) ? true : nil
  }

  private static func endsInDomain(_ word: [UInt8]) -> Bool {
    word.indices.contains { !word[$0].isContinuation && Lexicons.organDomains.containsFolded(Array(word[$0...])) }
  }

  /// The start of the noun after ", ", " och " or "- och ".
  private static func skippingLink(in text: UTF8Text, after offset: Int) -> Int? {
    var offset = offset + (text.byte(at: offset) == 0x2D ? 1 : 0)
    if text.byte(at: offset) == 0x2C {
      offset += 1
    } else {
      let word = text.wordOnLine(at: offset)
      guard text.isAny(word, of: ["och", "samt"]) else { return nil }
      offset = word.end
    }
    let next = text.skippingBlanks(at: offset)
    return next > offset ? next : nil
  }
}
