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

  /// How a phrase is compared: with the whole line or with its beginning.
  private enum Entry { case line, start, link, section }

  /// Bytes of a block that is known by its beginning.
  private static let longestBlock = 160
  private static let longestPhrase = 60
  private static let table = NameTable<Entry>(
    Lexicons.chromePhrases.rows.map { row in
      let text = UTF8Text(row[0])
      return (NameHash.hash(text.lowercased(text.span)), entry(named: row[1]))
    })

  /// Of the first two bytes of each phrase: many lines are done with there.
  private static let starts = WordOutlines(
    of: Lexicons.chromePhrases.rows.map { row in
      let text = UTF8Text(row[0])
      return Array(text.lowercased(text.span).prefix(2))
    })

  private static func entry(named name: String) -> Entry {
    switch name {
    case "section": .section
    case "link": .link
    case "start": .start
    default: .line
    }
  }

  /// Looks the line up at the end of each of its words, hashing it once.
  static func role(ofLine text: [UInt8]) -> Role? {
    guard text.count <= longestBlock else { return nil }
    let span = contentSpan(of: text)
    guard span.count > 1, starts.mayHold(text, span.start, span.start + 2) else { return nil }
    var hash = NameHash()
    for index in span.start..<min(span.end, span.start + longestPhrase) {
      let byte = text[index]
      if byte == 0x20 || byte == 0x3A, let role = roleOfStart(hash) { return role }
      hash.add(ByteFolding.lowercased(byte, after: index > 0 ? text[index - 1] : 0))
      if byte == 0x3A, let role = roleOfStart(hash) { return role }
    }
    return span.count <= longestPhrase ? roleOfLine(hash) : nil
  }

  private static func roleOfStart(_ hash: NameHash) -> Role? {
    switch table[hash.value] {
    case .start: .line
    case .link: .link
    default: nil
    }
  }

  private static func roleOfLine(_ hash: NameHash) -> Role? {
    switch table[hash.value] {
    case .line, .start: .line
    case .link: .link
    case .section: .section
    case nil: nil
    }
  }

  /// The line without a bullet and without punctuation at its end.
  private static func contentSpan(of text: [UInt8]) -> TextSpan {
    var span = TextSpan(0, text.count)
    if text.starts(with: [0xE2, 0x80, 0xA2, 0x20]) { span.start = 4 }
    while span.end > span.start, isFinal(text[span.end - 1]) { span.end -= 1 }
    return span
  }

  private static func isFinal(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3A || byte == 0x3F || byte == 0x21 || byte == 0x2C || byte == 0x20
  }
}
