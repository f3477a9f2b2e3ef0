internal import Documents
internal import Lexicons
internal import Scanning

/// Phrases of web pages that belong to no document.
enum ChromePhrases {
  enum Role {
    /// The block alone.
    case line
    /// The block, where most of it is a link.
    case link
    /// The block and the links under it.
    case section
  }

  /// Bytes of a block that is known by its beginning.
  private static let longestStart = 160
  private static let longestPhrase = 60

  static func role(of block: RawBlock) -> Role? {
    guard block.text.count <= longestStart else { return nil }
    let text = UTF8Text(validated: block.text)
    let line = contentSpan(of: text)
    let folded = text.lowercased(line)
    if folded.count <= longestPhrase, let row = Lexicons.chromePhrases.row(forFolded: folded) {
      return role(named: row[1])
    }
    return roleOfStart(folded)
  }

  private static func role(named name: String) -> Role? {
    switch name {
    case "section": .section
    case "link": .link
    case "line", "start": .line
    default: nil
    }
  }

  /// The line without a list marker and without punctuation at its end.
  private static func contentSpan(of text: UTF8Text) -> TextSpan {
    var span = text.trimmed(text.span)
    if text.scalar(at: span.start).value == 0x2022 { span = text.trimmed(TextSpan(span.start + 3, span.end)) }
    while span.end > span.start, isFinal(text.byte(at: span.end - 1)) { span.end -= 1 }
    return text.trimmed(span)
  }

  private static func isFinal(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3A || byte == 0x3F || byte == 0x21 || byte == 0x2C
  }

  /// Beginnings are looked up at the ends of the line's first words and at a colon after them.
  private static func roleOfStart(_ folded: [UInt8]) -> Role? {
    for end in folded.indices.prefix(longestPhrase) where folded[end] == 0x20 || folded[end] == 0x3A {
      let isColon = folded[end] == 0x3A
      if let role = start(folded[..<end]) ?? (isColon ? start(folded[...end]) : nil) { return role }
    }
    return nil
  }

  private static func start(_ words: ArraySlice<UInt8>) -> Role? {
    guard let row = Lexicons.chromePhrases.row(forFolded: Array(words)), row[1] == "start" || row[1] == "link" else {
      return nil
    }
    return role(named: row[1])
  }
}
