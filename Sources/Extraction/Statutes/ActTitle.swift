internal import Documents
internal import Lexicons
internal import Scanning

/// The rest of a title after `lag` or `förordning`: `om skydd mot olyckor`, `om statsbidrag till kommuner (2023:12)`.
struct ActTitle {
  private static let longest = 160

  /// As `act-titles.txt` has it; `nil` for an act that is known by its number.
  let name: String?
  let number: ActNumber?
  let end: Int

  /// `nil` where the words after the head are no title that the list holds and lead to no number.
  init?(of head: ActWord, in text: UTF8Text, limit: Int) {
    let limit = min(limit, head.span.end + Self.longest)
    guard Self.opens(in: text, at: head.span.end) else { return nil }
    var key = Array((head.kind == .lag ? "lag" : "förordning").utf8)
    var found: (name: String, end: Int)?
    var offset = head.span.end
    while offset < limit, let next = Self.append(wordAfter: offset, limit: limit, in: text, to: &key) {
      offset = next
      if let row = Lexicons.actTitles.row(forFolded: key) { found = (row[0], offset) }
      if let number = ActNumber(in: text, after: offset, limit: limit), text.byte(at: number.end - 1) == UInt8(ascii: ")") {
        self = ActTitle(name: found?.name, number: number, end: number.end)
        return
      }
    }
    guard let found else { return nil }
    self = ActTitle(name: found.name, number: nil, end: found.end)
  }

  private init(name: String?, number: ActNumber?, end: Int) {
    self.name = name
    self.number = number
    self.end = end
  }

  private static func opens(in text: UTF8Text, at offset: Int) -> Bool {
    text.hasPrefix(" om ", at: offset) || text.hasPrefix(" med ", at: offset) || text.hasPrefix(" mot ", at: offset)
  }

  /// Adds white space as one blank, and the word after it; `nil` where the sentence ends.
  private static func append(wordAfter offset: Int, limit: Int, in text: UTF8Text, to key: inout [UInt8]) -> Int? {
    var start = offset
    while start < limit, text.spaceLength(at: start) > 0 { start += text.spaceLength(at: start) }
    var end = start
    while end < limit, text.spaceLength(at: end) == 0, text.byte(at: end) != UInt8(ascii: "(") { end += 1 }
    let last = text.byte(at: end - 1)
    guard start > offset, end > start, !isStop(text.byte(at: offset - 1)) else { return nil }
    key.append(0x20)
    let closes = isStop(last) || last == UInt8(ascii: ",")
    let word = TextSpan(start, closes ? end - 1 : end)
    text.appendLowercased(word, to: &key)
    if last == UInt8(ascii: ","), end < limit { key.append(last) }
    return last == UInt8(ascii: ",") ? end : word.end
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ")")
  }
}
