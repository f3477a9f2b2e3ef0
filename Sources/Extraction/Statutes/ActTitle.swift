internal import Documents
internal import Lexicons
internal import Scanning

/// The rest of a title after `lag` or `förordning`: `om skydd mot olyckor`, `om statsbidrag till kommuner (2023:12)`.
struct ActTitle {
  private static let longest = 160

  /// In indefinite form; the first words of a title that the list does not hold; `nil` where the number says all.
  let name: String?
  let number: ActNumber?
  let end: Int
  /// Whether the list or a number says which act it is.
  let isKnown: Bool

  /// Whether words after `lag` or `förordning` are its title.
  static func opens(in text: UTF8Text, at offset: Int) -> Bool {
    text.hasPrefix(" om ", at: offset) || text.hasPrefix(" med ", at: offset) || text.hasPrefix(" mot ", at: offset)
  }

  /// - Parameter limit: End of the line.
  init?(of head: ActWord, in text: UTF8Text, limit: Int) {
    var words = TitleWords(head, in: text, limit: min(limit, head.span.end + Self.longest))
    var listed: (name: String, end: Int)?
    var short: (name: String, end: Int)?
    var namesAnotherAct = false
    while words.next() {
      if let row = Lexicons.actTitles.row(forFolded: words.key) { listed = (row[0], words.end) }
      if words.count == 2 { short = (String(decoding: words.key, as: UTF8.self), words.end) }
      namesAnotherAct = namesAnotherAct || ActWord(words.last, in: text) != nil
      if !namesAnotherAct, text.byte(at: words.end + 1) == UInt8(ascii: "("),
        let number = ActNumber(in: text, after: words.end, limit: limit)
      {
        self = ActTitle(name: listed?.name, number: number, end: number.end, isKnown: true)
        return
      }
    }
    guard let found = listed ?? short else { return nil }
    self = ActTitle(name: found.name, number: nil, end: found.end, isKnown: listed != nil)
  }

  private init(name: String?, number: ActNumber?, end: Int, isKnown: Bool) {
    self.name = name
    self.number = number
    self.end = end
    self.isKnown = isKnown
  }
}

/// Reads a title word by word into a key for the list of titles.
private struct TitleWords {
  private let text: UTF8Text
  private let limit: Int
  /// Lower case, one blank between words, the head in indefinite form: `lag om skydd`.
  private(set) var key: [UInt8]
  /// The word read last.
  private(set) var last: TextSpan
  /// Words read, without the head.
  private(set) var count = 0
  private var isEnded = false

  init(_ head: ActWord, in text: UTF8Text, limit: Int) {
    self.text = text
    self.limit = limit
    key = Array((head.kind == .lag ? "lag" : "förordning").utf8)
    last = head.span
  }

  var end: Int { last.end }

  /// Reads one word more; `false` where the sentence or the line ends.
  mutating func next() -> Bool {
    var start = last.end
    if text.byte(at: start) == UInt8(ascii: ",") { start += 1 }
    let gap = start
    while start < limit, text.spaceLength(at: start) > 0 { start += text.spaceLength(at: start) }
    guard !isEnded, start > gap, let word = word(at: start) else { return false }
    if gap > last.end { key.append(UInt8(ascii: ",")) }
    key.append(0x20)
    text.appendLowercased(word, to: &key)
    last = word
    count += 1
    return true
  }

  /// Up to white space or a parenthesis, without the mark that ends a sentence.
  private mutating func word(at start: Int) -> TextSpan? {
    var end = start
    while end < limit, text.spaceLength(at: end) == 0, text.byte(at: end) != UInt8(ascii: "(") {
      end += max(1, text.scalar(at: end).length)
    }
    end = min(end, limit)
    let mark = text.byte(at: end - 1)
    if mark == UInt8(ascii: ",") { end -= 1 }
    if ".;:)".utf8.contains(mark) {
      isEnded = true
      end -= 1
    }
    return end > start ? TextSpan(start, end) : nil
  }
}
