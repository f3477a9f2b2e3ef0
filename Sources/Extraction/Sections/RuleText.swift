internal import Documents
internal import Lexicons
internal import Scanning

/// Texts whose § are their own and not of minutes: laws, by-laws, tariffs, agreements.
enum RuleText {
  /// How many blocks may be the title, and how many bytes of each are read.
  private static let titleBlocks = 4
  private static let longestTitle = 200

  /// "law" or "rule" where a word names such a text by its end ("skollagen", "VA-taxan"); `nil` for other words.
  static func kind(of word: TextSpan, in text: UTF8Text) -> String? {
    guard word.count >= 3, mayName(text.byte(at: word.end - 1) | 0x20) else { return nil }
    for start in word.start...(word.end - 3) where !text.byte(at: start).isContinuation {
      if let row = Lexicons.ruleTexts.row(for: TextSpan(start, word.end), in: text) { return row[1] }
    }
    return nil
  }

  /// Whether a document is such a text: its first lines name one, and it is no minutes, notice or letter of a meeting.
  static func isRuleText(_ document: TokenizedDocument) -> Bool {
    let structured = document.structured
    guard structured.meeting == nil, structured.items.isEmpty else { return false }
    let text = document.text
    let head = structured.clean.blocks.prefix(titleBlocks).map(\.span).filter { !text.isSectionSign(at: $0.start) }
    let words = head.flatMap { titleWords(in: $0, of: text) }
    return words.contains { kind(of: $0, in: text) == "rule" } && !words.contains { isOfMeeting($0, in: text) }
  }

  private static func titleWords(in span: TextSpan, of text: UTF8Text) -> [TextSpan] {
    var words: [TextSpan] = []
    var place = span.start
    while place < min(span.end, span.start + longestTitle) {
      let word = text.letters(at: place)
      if !word.isEmpty { words.append(word) }
      place = word.isEmpty ? place + max(1, text.scalar(at: place).length) : word.end
    }
    return words
  }

  private static func isOfMeeting(_ word: TextSpan, in text: UTF8Text) -> Bool {
    let starts: [StaticString] = ["protokoll", "sammanträd", "kallelse", "tjänsteskriv"]
    return starts.contains { text.hasPrefix($0, at: word.start) }
  }

  /// Whether a word's last byte is one that the list's words end in: n, s, g, t, a, r, e.
  private static func mayName(_ last: UInt8) -> Bool {
    switch last {
    case 0x6E, 0x73, 0x67, 0x74, 0x61, 0x72, 0x65: true
    default: false
    }
  }
}
