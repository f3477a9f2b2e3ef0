internal import Documents
internal import Lexicons
internal import Scanning

/// The printed numbers of a vote.
///
///     "72 Ja mot 9 Nej. Tre ledamöter avstår"   "6 ja-röster, 4 nej-röster"   "röstar Ja (8)"   "Votering 21 – 18"
struct VoteTotals {
  let text: UTF8Text

  /// The most words between a number and its choice: "14 ledamöter har avstått".
  private static let reach = 4

  func totals(in span: TextSpan) -> [(choice: Vote.Choice, count: Int)] {
    let inFigures = numbers(in: span).compactMap(total)
    let inWords = text.words(in: span).compactMap { word -> (place: Int, choice: Vote.Choice, count: Int)? in
      guard let row = Lexicons.numberWords.row(for: word, in: text), let count = Int(row[1]),
        let choice = choice(after: word.end, to: span.end)
      else { return nil }
      return (word.start, choice, count)
    }
    let found = (inFigures + inWords).sorted { $0.place < $1.place }.map { ($0.choice, $0.count) }
    return found.isEmpty ? scores(in: span) : found
  }

  private func numbers(in span: TextSpan) -> [(span: TextSpan, value: Int, end: Int)] {
    var numbers: [(TextSpan, Int, Int)] = []
    var cursor = Cursor(text, at: span.start, limit: span.end)
    while !cursor.atEnd {
      let start = cursor.offset
      if let value = cursor.number(digits: 1...3), text.isWordStart(start) {
        numbers.append((TextSpan(start, cursor.offset), value, span.end))
      } else {
        cursor.offset += 1
        while cursor.byte.isDigit, text.byte(at: cursor.offset - 1).isDigit { cursor.offset += 1 }
      }
    }
    return numbers
  }

  /// "9 Nej"; "Ja (8)", with the number in brackets behind the choice.
  private func total(_ number: (span: TextSpan, value: Int, end: Int)) -> (place: Int, choice: Vote.Choice, count: Int)?
  {
    let (span, value, end) = number
    if text.byte(at: span.start - 1) == 0x28, text.byte(at: span.end) == 0x29 {
      return choice(before: span.start - 1).map { (span.start, $0, value) }
    }
    return choice(after: span.end, to: end).map { (span.start, $0, value) }
  }

  private func choice(after offset: Int, to end: Int) -> Vote.Choice? {
    var cursor = Cursor(text, at: offset, limit: end)
    for _ in 0..<Self.reach {
      cursor.skipSpaces()
      cursor.take(0x2D)
      guard let word = cursor.word() else { return nil }
      switch VoteWord(word, in: text) {
      case .choice(let choice): return choice
      case .filler, .verb: continue
      default: return nil
      }
    }
    return nil
  }

  /// "Ja" before "(8)"; "avstår från att rösta (5)".
  private func choice(before bracket: Int) -> Vote.Choice? {
    var offset = bracket
    for _ in 0..<Self.reach + 1 {
      guard let word = text.word(before: offset) else { return nil }
      if let choice = VoteWord(word, in: text).choice { return choice }
      offset = word.start
      while text.byte(at: offset - 1) == 0x2D { offset -= 1 }
    }
    return nil
  }

  /// "Votering 21 – 18": yes and no, in this order.
  private func scores(in span: TextSpan) -> [(choice: Vote.Choice, count: Int)] {
    let numbers = numbers(in: span)
    for (first, second) in zip(numbers, numbers.dropFirst()) {
      var cursor = Cursor(text, at: first.span.end, limit: span.end)
      cursor.skipSpaces()
      guard cursor.takeDash() else { continue }
      cursor.skipSpaces()
      guard cursor.offset == second.span.start, let word = text.word(before: first.span.start),
        text.hasSuffix("votering", word) || text.hasSuffix("voteringen", word) || text.hasSuffix("omröstning", word)
          || text.hasSuffix("röstsiffrorna", word)
      else { continue }
      return [(.yes, first.value), (.no, second.value)]
    }
    return []
  }
}
