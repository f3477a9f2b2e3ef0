internal import Documents
internal import Scanning

/// The small marks of a reference: §, kap., och, commas.
extension ProvisionReader {
  func isSign(at offset: Int) -> Bool { text.byte(at: offset) == 0xC2 && text.byte(at: offset + 1) == 0xA7 }

  /// Consumes `§`, `§§`, `§ §`.
  mutating func takeSign() -> Bool {
    guard isSign(at: cursor.offset), cursor.offset + 2 <= cursor.limit else { return false }
    cursor.offset += 2
    if isSign(at: cursor.offset) { cursor.offset += 2 }
    return true
  }

  /// Consumes `,`, `och`, `eller`, `samt` … with the white space around.
  mutating func separator() -> Bool {
    let start = cursor.offset
    cursor.skipSpaces()
    let comma = cursor.take(UInt8(ascii: ","))
    if comma { cursor.skipSpaces() }
    let afterComma = cursor.offset
    if let word = cursor.word(), ProvisionWord(word, in: text) == .and {
      _ = cursor.take(UInt8(ascii: "."))
      cursor.skipSpaces()
      return true
    }
    cursor.offset = comma ? afterComma : start
    return comma
  }

  /// Consumes `kap.`, `kapitlet`.
  mutating func takeChapterWord() -> Bool {
    let start = cursor.offset
    guard let word = cursor.word(), ProvisionWord(word, in: text) == .chapter else {
      cursor.offset = start
      return false
    }
    _ = cursor.take(UInt8(ascii: "."))
    return true
  }

  func isChapterWord() -> Bool {
    var copy = self
    copy.cursor.skipSpaces()
    return copy.takeChapterWord()
  }

  /// Whether a list of § numbers goes on, or ends in its sign.
  func continuesList() -> Bool {
    var copy = self
    copy.cursor.skipSpaces()
    if isSign(at: copy.cursor.offset) || copy.cursor.takeDash() { return true }
    return copy.separator() && copy.cursor.byte.isDigit
  }

  /// Whether the letter just read belongs to a number after its sign: `§ 18 e`, not `§ 18 i taxan`.
  func endsAfterSign() -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "h")).contains(text.byte(at: cursor.offset - 1))
  }
}
