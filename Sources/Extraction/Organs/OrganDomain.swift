internal import Documents
internal import Lexicons
internal import Scanning

/// What a body is for: "vård och omsorg" after "nämnden för".
///
/// Nouns are taken as long as they are known domains or compounds of them ("vuxenutbildning", "konsument- och
/// medborgarservice"), so that "nämnden för funktionsstöd och socialnämnden" stays two bodies. A comma counts once "och"
/// ends its list.
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
    guard var last = Noun(in: text, at: start) else { return nil }
    var end = last
    for _ in 1..<Self.mostNouns where !last.isGenitive {
      guard let link = Link(in: text, after: last.end), let next = Noun(in: text, at: link.end),
        link.isComma || !next.belongsToBody(in: text)
      else { break }
      last = next
      if !link.isComma { end = next }
    }
    self.end = end.end
    isGenitive = end.isGenitive
    name = text.lowercased(TextSpan(start, isGenitive ? end.end - 1 : end.end))
  }
}

extension OrganDomain {
  /// A domain with the half-written words before it: "konsument- och medborgarservice".
  private struct Noun {
    let end: Int
    let isGenitive: Bool

    init?(in text: UTF8Text, at start: Int) {
      var word = text.letters(at: start)
      if Lexicons.organAdjectives.contains(word, in: text) { word = text.wordOnLine(at: word.end) }
      if text.byte(at: word.end) == 0x2D, let link = Link(in: text, after: word.end + 1), !link.isComma {
        word = text.letters(at: link.end)
      }
      let folded = text.lowercased(word)
      guard text.byte(at: word.end) != 0x2D, let genitive = Self.genitive(ofDomain: folded) else { return nil }
      (end, isGenitive) = (word.end, genitive)
    }

    /// Whether "äldre" of "… och äldre samt vård- och omsorgsnämnden" begins the next body.
    func belongsToBody(in text: UTF8Text) -> Bool {
      guard let link = Link(in: text, after: end), !link.isComma else { return false }
      return text.byte(at: text.letters(at: link.end).end) == 0x2D
    }

    /// Whether a domain stands in the genitive; `nil` where the word is none.
    private static func genitive(ofDomain word: [UInt8]) -> Bool? {
      if endsInDomain(word) { return false }
      return word.last == 0x73 && endsInDomain(word.dropLast()) ? true : nil
    }

    private static func endsInDomain(_ word: [UInt8]) -> Bool {
      word.indices.contains { !word[$0].isContinuation && Lexicons.organDomains.containsFolded(Array(word[$0...])) }
    }
  }

  /// ", ", " och " or " samt " between two nouns.
  private struct Link {
    let end: Int
    let isComma: Bool

    init?(in text: UTF8Text, after offset: Int) {
      isComma = text.byte(at: offset) == 0x2C
      let word = text.wordOnLine(at: offset)
      guard isComma || text.isAny(word, of: ["och", "samt"]) else { return nil }
      let place = isComma ? offset + 1 : word.end
      end = text.skippingBlanks(at: place)
      if end == place { return nil }
    }
  }
}
