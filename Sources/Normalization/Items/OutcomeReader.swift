internal import Documents
internal import Lexicons
internal import Scanning

/// Tells what became of a matter by the first word of a sentence that says so: "avslås", "anses besvarad".
enum OutcomeReader {
  /// The most words of an entry of the lexicon.
  private static let most = 5

  static func outcome(of span: TextSpan, in text: UTF8Text) -> DecisionClause.Outcome {
    phrase(in: span, of: text)?.outcome ?? .other
  }

  /// The first words that tell, the longest of those that start together.
  static func phrase(in span: TextSpan, of text: UTF8Text) -> (words: TextSpan, outcome: DecisionClause.Outcome)? {
    let words = text.words(in: span)
    for index in words.indices where firstWords.contains(words[index], in: text) {
      for last in (index..<min(words.count, index + most)).reversed() {
        let phrase = TextSpan(words[index].start, words[last].end)
        if let row = Lexicons.outcomes.row(for: phrase, in: text) {
          return (phrase, DecisionClause.Outcome(rawValue: row[1]) ?? .other)
        }
      }
    }
    return nil
  }

  private static let firstWords = WordList(
    lines: Lexicons.outcomes.rows.map { row in String(row[0].prefix { $0 != " " }) })
}
