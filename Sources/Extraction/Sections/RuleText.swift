internal import Documents
internal import Lexicons
internal import Scanning

/// Texts whose § are their own and not of minutes: laws, by-laws, tariffs, agreements.
enum RuleText {
  /// How far into a document its title is looked for, in bytes.
  private static let head = 400

  /// "law" or "rule" where a word names such a text by its end ("skollagen", "VA-taxan"); `nil` for other words.
  static func kind(of word: TextSpan, in text: UTF8Text) -> String? {
    guard word.count >= 3, mayName(text.byte(at: word.end - 1) | 0x20) else { return nil }
    let folded = text.lowercased(word)
    for start in 0...(folded.count - 3) where !folded[start].isContinuation {
      if let row = Lexicons.ruleTexts.row(forFolded: Array(folded[start...])) { return row[1] }
    }
    return nil
  }

  /// Whether a document is such a text: it says so at its head and is no minutes, notice or letter of a meeting.
  static func isRuleText(_ document: TokenizedDocument) -> Bool {
    let structured = document.structured
    guard structured.meeting == nil, structured.items.isEmpty else { return false }
    let text = document.text
    var (place, named) = (0, false)
    while place < min(head, text.count) {
      let word = text.letters(at: place)
      if word.isEmpty {
        place += max(1, text.scalar(at: place).length)
        continue
      }
      if ["protokol", "sammantr", "kallelse", "tjänstes"].contains(where: { starts(word, with: $0, in: text) }) {
        return false
      }
      named = named || kind(of: word, in: text) == "rule"
      place = word.end
    }
    return named
  }

  private static func starts(_ word: TextSpan, with prefix: StaticString, in text: UTF8Text) -> Bool {
    text.hasPrefix(prefix, at: word.start)
  }

  /// Whether a word's last byte is one that the list's words end in: n, s, g, t, a, r, e.
  private static func mayName(_ last: UInt8) -> Bool {
    switch last {
    case 0x6E, 0x73, 0x67, 0x74, 0x61, 0x72, 0x65: true
    default: false
    }
  }
}
