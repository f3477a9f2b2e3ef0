internal import Documents
internal import Scanning

extension UTF8Text {
  /// Whether a gap holds nothing that could part a body, its day and its §: blanks, commas, brackets, "den", "i".
  func isGlue(_ gap: TextSpan) -> Bool {
    var offset = gap.start
    while offset < gap.end {
      if spaceLength(at: offset) > 0 {
        offset += spaceLength(at: offset)
      } else if [0x28, 0x29, 0x2C, 0x3A].contains(byte(at: offset)) {
        offset += 1
      } else {
        let word = word(at: offset)
        guard Self.glueWords.contains(where: { matches(word, $0) }) else { return false }
        offset = word.end
      }
    }
    return true
  }

  private static let glueWords: [StaticString] = ["den", "i", "från", "vid", "per", "daterat"]

  /// The run of letters at an offset; empty where there is none.
  func word(at offset: Int) -> TextSpan {
    var cursor = Cursor(self, at: offset)
    return cursor.word() ?? TextSpan(offset, offset)
  }
}
