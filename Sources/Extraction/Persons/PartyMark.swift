internal import Documents
internal import Lexicons
internal import Scanning

/// The party that minutes write behind a name: "(S)", "(kd)", "(-)"; in old minutes ", s".
struct PartyMark {
  /// Canonical; `nil` for "(-)", who stands for none.
  let party: String?
  /// Whether the abbreviation is a known party's.
  let isKnown: Bool
  let end: Int

  /// In bytes; "ArvP", "SJVP".
  private static let longest = 6

  /// - Parameter offset: The end of a name.
  static func after(_ offset: Int, in text: UTF8Text) -> PartyMark? {
    let open = offset + text.spaceLength(at: offset)
    return text.byte(at: open) == 0x28 ? inBrackets(at: open, of: text) : afterComma(at: offset, in: text)
  }

  private static func inBrackets(at open: Int, of text: UTF8Text) -> PartyMark? {
    let start = text.skippingBlanks(at: open + 1)
    let surface = text.letters(at: start)
    if surface.isEmpty { return withoutParty(at: start, in: text) }
    let end = text.skippingBlanks(at: surface.end)
    guard text.byte(at: end) == 0x29, surface.count <= longest else { return nil }
    if let row = Lexicons.partyAbbreviations.row(for: surface, in: text) {
      return PartyMark(party: row[1], isKnown: true, end: end + 1)
    }
    return text.isUppercase(at: start) ? PartyMark(party: text[surface], isKnown: false, end: end + 1) : nil
  }

  /// "(-)".
  private static func withoutParty(at start: Int, in text: UTF8Text) -> PartyMark? {
    let end = start + text.dashLength(at: start)
    guard end > start, text.byte(at: end) == 0x29 else { return nil }
    return PartyMark(party: nil, isKnown: true, end: end + 1)
  }

  /// "Ragnar Sjölin, s" at the end of a line or cell.
  private static func afterComma(at offset: Int, in text: UTF8Text) -> PartyMark? {
    guard text.byte(at: offset) == 0x2C else { return nil }
    let surface = text.letters(at: text.skippingBlanks(at: offset + 1))
    guard (1...2).contains(surface.count), [0, 0x0A, 0x09, 0x2C].contains(text.byte(at: surface.end)),
      let row = Lexicons.partyAbbreviations.row(for: surface, in: text)
    else { return nil }
    return PartyMark(party: row[1], isKnown: true, end: surface.end)
  }
}
