internal import Documents
internal import Scanning

/// What a yes and a no mean, as the proposition of a vote says.
///
///     "Ja för avslag och Nej för bifall"   "Ja-röst innebär bifall, nej-röst avslag"   "Ja = avslag, Nej = bifall"
///     "Den som vill avgöra ärendet idag röstar ja, den som vill återremittera det röstar nej."
struct VoteMeaning {
  private(set) var yes: String?
  private(set) var no: String?

  /// `nil` where the span says of neither.
  init?(in span: TextSpan, of text: ItemText) {
    let marks = Self.marks(in: span, of: text.text)
    for (index, mark) in marks.enumerated() {
      let end =
        index + 1 < marks.count ? marks[index + 1].word.start : Self.end(of: span, from: mark.end, in: text.text)
      set(mark.choice, to: Self.phrase(TextSpan(mark.end, end), in: text))
    }
    if marks.isEmpty { readVoters(in: span, of: text) }
    guard yes != nil || no != nil else { return nil }
  }

  private mutating func set(_ choice: Vote.Choice, to phrase: String?) {
    if choice == .yes { yes = yes ?? phrase } else { no = no ?? phrase }
  }

  /// "Nej-röst för …" on a line of its own, below the line of the yes.
  mutating func add(no phrase: String?) { no = no ?? phrase }

  private typealias Mark = (choice: Vote.Choice, word: TextSpan, end: Int)

  /// "Ja för", "Nej-röst innebär", "Ja =".
  private static func marks(in span: TextSpan, of text: UTF8Text) -> [Mark] {
    text.words(in: span).compactMap { word -> Mark? in
      guard let choice = VoteWord(word, in: text).choice, choice == .yes || choice == .no else { return nil }
      var cursor = Cursor(text, at: word.end, limit: span.end)
      cursor.take(0x2D)
      cursor.skipSpaces()
      var ahead = cursor
      if let noun = ahead.word(), VoteWord(noun, in: text) == .filler {
        cursor = ahead
        cursor.skipSpaces()
      }
      if cursor.take(0x3D) || cursor.take(0x3A) { return (choice, word, cursor.offset) }
      guard let verb = cursor.word(), VoteWord(verb, in: text) == .means else { return nil }
      return (choice, word, cursor.offset)
    }
  }

  /// The sentence's end, a closing quotation mark or the span's end.
  private static func end(of span: TextSpan, from offset: Int, in text: UTF8Text) -> Int {
    var end = offset
    while end < span.end {
      let (value, length) = text.scalar(at: end)
      if value == 0x201D || value == 0x22 { return end }
      if value == 0x2E, text.spaceLength(at: end + 1) > 0, text.isUppercase(at: end + 1 + text.spaceLength(at: end + 1))
      {
        return end
      }
      end += max(1, length)
    }
    return span.end
  }

  /// Without the marks and the "och" at its ends.
  private static func phrase(_ span: TextSpan, in text: ItemText) -> String? {
    var words = text.oneLine(span)
    while let last = words.last, ",.;”\"“".contains(last) || last.isWhitespace { words.removeLast() }
    for ending in [" och", " och den", " samt"] where words.hasSuffix(ending) { words.removeLast(ending.count) }
    while let last = words.last, ",.;”\"“".contains(last) || last.isWhitespace { words.removeLast() }
    return words.isEmpty ? nil : words
  }

  /// "Den som vill X röstar ja".
  private mutating func readVoters(in span: TextSpan, of text: ItemText) {
    var start = span.start
    while let voter = text.text.bytes.firstIndex(of: Self.voter, from: start, to: span.end) {
      let phraseStart = voter + Self.voter.count
      let words = text.text.words(in: TextSpan(phraseStart, span.end))
      guard let verb = words.firstIndex(where: { VoteWord($0, in: text.text) == .verb }), verb + 1 < words.count,
        let choice = VoteWord(words[verb + 1], in: text.text).choice
      else { return }
      set(choice, to: Self.phrase(TextSpan(phraseStart, words[verb].start), in: text))
      start = words[verb + 1].end
    }
  }

  /// Whether a sentence tells those who want something how to vote.
  static func addressesVoters(_ sentence: TextSpan, in text: UTF8Text) -> Bool {
    text.bytes.firstIndex(of: voter, from: sentence.start).map { $0 < sentence.end } ?? false
  }

  private static let voter = Array("en som ".utf8)
}
