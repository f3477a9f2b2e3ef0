internal import Documents
internal import Lexicons
internal import Scanning

/// Where a meeting was held, without day and hour: "Rådhuset, kl. 14:00-16:20" is "Rådhuset".
enum MeetingPlace {
  /// - Parameter lines: What stands beside the label, line by line.
  static func place(in lines: [TextSpan], of text: UTF8Text) -> String? {
    var pieces: [String] = []
    for line in lines {
      let goesOn = text.isLetter(at: line.start) && !text.isUppercase(at: line.start)
      for (index, piece) in commaPieces(of: line, in: text).enumerated() {
        let end = timeStart(in: piece, of: text)
        let words = text.singleSpaced(TextSpan(piece.start, end))
        let name = words.trimmingMarks()
        if index == 0, goesOn, !name.isEmpty, let last = pieces.popLast() {
          pieces.append(last + " " + name)
        } else if name.contains(where: \.isLetter) {
          pieces.append(name)
        }
        // What follows an hour in a sentence of its own tells of a break.
        if end < piece.end, text.bytes[end..<piece.end].contains(0x2E), hasSentence(TextSpan(end, piece.end), in: text)
        {
          break
        }
      }
    }
    return pieces.isEmpty ? nil : pieces.joined(separator: ", ")
  }

  private static func commaPieces(of line: TextSpan, in text: UTF8Text) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var start = line.start
    while let comma = text.firstIndex(of: 0x2C, from: start, to: line.end) {
      pieces.append(text.trimmed(TextSpan(start, comma)))
      start = comma + 1
    }
    return (pieces + [text.trimmed(TextSpan(start, line.end))]).filter { !$0.isEmpty }
  }

  /// Where the first word or number of a day or hour stands; the end of the piece without one.
  private static func timeStart(in piece: TextSpan, of text: UTF8Text) -> Int {
    var offset = piece.start
    while offset < piece.end {
      if text.isWordStart(offset), startsTime(at: offset, to: piece.end, in: text) { return offset }
      offset += max(1, text.scalar(at: offset).length)
    }
    return piece.end
  }

  private static func startsTime(at offset: Int, to end: Int, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: offset, limit: end)
    if let word = cursor.word() {
      return text.matches(word, "kl") || text.matches(word, "klockan") || text.matches(word, "ajournering")
        || Lexicons.weekdays.contains(word, in: text) || (text.matches(word, "den") && text.isDigit(at: word.end + 1))
    }
    guard let number = cursor.number(digits: 1...4) else { return false }
    if number >= 1900, number <= 2100, cursor.byte == 0x2D { return true }
    if (cursor.byte == 0x3A || cursor.byte == 0x2E), number < 25, cursor.peek(1).isDigit, cursor.peek(2).isDigit {
      return true
    }
    cursor.skipSpaces()
    return cursor.word().map { Lexicons.months.contains($0, in: text) } ?? false
  }

  /// Whether a period is followed by a capital letter.
  private static func hasSentence(_ span: TextSpan, in text: UTF8Text) -> Bool {
    var offset = span.start
    while let period = text.firstIndex(of: 0x2E, from: offset, to: span.end) {
      if text.byte(at: period + 1) == 0x20, text.isUppercase(at: period + 2) { return true }
      offset = period + 1
    }
    return false
  }
}

extension String {
  /// Without commas, colons, brackets and spaces at its ends.
  fileprivate func trimmingMarks() -> String {
    let isMark = { (character: Character) in character.isWhitespace || ",;:(–-".contains(character) }
    var rest = drop(while: isMark)
    while let last = rest.last, isMark(last) { rest.removeLast() }
    return String(rest)
  }
}
