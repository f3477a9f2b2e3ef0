internal import Documents
internal import Lexicons
internal import Scanning

/// What stands before the number in the heading of an item: the name of a body, "Ärende 5", "Forts.".
struct HeaderOpening {
  /// Where the § stands.
  let sign: Int
  let organ: TextSpan?
  let isContinuation: Bool

  /// The most words before a §.
  private static let reach = 6

  /// `nil` where a span does not begin as the heading of an item.
  init?(_ span: TextSpan, in text: UTF8Text) {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    cursor.take(0x28)
    var (isContinuation, organStart) = (false, Int?.none)
    for _ in 0..<Self.reach {
      cursor.skipSpaces()
      if let isOne = Self.takeSign(at: cursor) {
        guard isOne else { return nil }
        sign = cursor.offset
        organ = organStart.map { text.trimmed(TextSpan($0, cursor.offset)) }
        self.isContinuation = isContinuation
        return
      }
      let start = cursor.offset
      guard let word = cursor.word() else { return nil }
      switch Lexicons.headerWords.row(for: word, in: text)?[1] {
      case "continuation" where organStart == nil: isContinuation = true
      case "number" where organStart == nil: guard Self.takeNumber(&cursor) else { return nil }
      default:
        guard BodyName.isPart(word, in: text) else { return nil }
        organStart = organStart ?? start
      }
      while cursor.take(0x2D) || cursor.take(0x2E) || cursor.take(0x2C) || cursor.take(0x3A) {}
    }
    return nil
  }

  /// "forts.", "(forts)" behind a number.
  static func startsContinuation(_ rest: TextSpan, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: rest.start, limit: rest.end)
    cursor.take(0x28)
    return cursor.word().map { Lexicons.headerWords.row(for: $0, in: text)?[1] == "continuation" } ?? false
  }

  /// Whether a line is "Ärende 5" and nothing else.
  static func isAgendaNumber(_ line: TextSpan, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: line.start, limit: line.end)
    guard let word = cursor.word(), Lexicons.headerWords.row(for: word, in: text)?[1] == "number" else { return false }
    guard takeNumber(&cursor) else { return false }
    while cursor.take(0x2E) || cursor.take(0x3A) {}
    return cursor.atEnd
  }

  /// Whether one § stands here, and not two; `nil` without any.
  private static func takeSign(at cursor: Cursor) -> Bool? {
    guard cursor.byte == 0xC2, cursor.peek(1) == 0xA7 else { return nil }
    return !(cursor.peek(2) == 0xC2 && cursor.peek(3) == 0xA7)
  }

  /// The number of "Ärende 5" and "Punkt 12".
  private static func takeNumber(_ cursor: inout Cursor) -> Bool {
    cursor.skipSpaces()
    return cursor.number(digits: 1...3) != nil
  }
}
