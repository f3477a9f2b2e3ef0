internal import Documents
internal import Lexicons
internal import Scanning

/// Words with capital letters that follow each other on a line as the words of a name do, one space between.
///
///     "Ann-Lie Tulokas Olsson"   "Lars G Linder"   "Ebba von Sydow"
struct NameRun {
  /// Longer runs are headings and lists.
  private static let mostWords = 7

  private(set) var words: [TextSpan] = []

  var span: TextSpan { TextSpan(words.first?.start ?? 0, words.last?.end ?? 0) }

  /// - Parameter start: A word start with a capital letter.
  /// - Returns: `nil` where a single word stands alone, as at the start of most sentences.
  init?(at start: Int, in text: UTF8Text) {
    var word = Self.word(at: start, in: text)
    guard let first = Self.next(after: word.end, in: text) else { return nil }
    words = [word]
    var next: TextSpan? = first
    while let found = next, words.count <= Self.mostWords {
      words.append(found)
      word = found
      next = Self.next(after: word.end, in: text)
    }
    guard words.count <= Self.mostWords else { return nil }
  }

  /// Without the words at its start that are no part of a name: "Ordföranden", "Motion", "Kommundirektör".
  mutating func dropStops(in text: UTF8Text) {
    if let last = words.dropLast().lastIndex(where: { Lexicons.nameStops.contains($0, in: text) }) {
      words.removeFirst(last + 1)
    }
    if words.count > 2, RoleTitle.isNoun(words[0], in: text) { words.removeFirst() }
  }

  /// Takes a party that stands behind the name without brackets, as in the columns of a vote: "Bo Ek S".
  mutating func takeParty(in text: UTF8Text) -> String? {
    guard words.count > 2, let last = words.last, last.count <= 2, text.byte(at: last.end - 1) != 0x2E,
      let row = Lexicons.partyAbbreviations.row(for: last, in: text), row[0] == text[last]
    else { return nil }
    words.removeLast()
    return row[1]
  }

  /// Letters with hyphens between; an initial with its period.
  private static func word(at start: Int, in text: UTF8Text) -> TextSpan {
    var end = start
    while true {
      end = text.lettersEnd(from: end)
      let isHyphen = text.byte(at: end) == 0x2D && text.isLetter(at: end + 1)
      guard isHyphen else { break }
      end += 1
    }
    let isInitial = end - start <= 2 && text.byte(at: end) == 0x2E && text.byte(at: end + 1) == 0x20
    return TextSpan(start, isInitial ? end + 1 : end)
  }

  /// The word one space after `end`: capitalised, or a particle before one that is ("von").
  private static func next(after end: Int, in text: UTF8Text) -> TextSpan? {
    guard let start = afterSpace(end, in: text) else { return nil }
    if text.isUppercase(at: start) { return word(at: start, in: text) }
    let particle = text.letters(at: start)
    guard particle.count <= 3, text.isAny(particle, of: ["von", "af", "de", "van", "la", "el", "al"]),
      let next = afterSpace(particle.end, in: text), text.isUppercase(at: next)
    else { return nil }
    return TextSpan(start, word(at: next, in: text).end)
  }

  private static func afterSpace(_ end: Int, in text: UTF8Text) -> Int? {
    let length = text.spaceLength(at: end)
    let byte = text.byte(at: end)
    return length > 0 && byte != 0x0A && byte != 0x09 ? end + length : nil
  }
}
