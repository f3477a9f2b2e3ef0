internal import Documents
internal import Lexicons
internal import Scanning

/// Tells what became of a matter by the first word of a sentence that says so: "avslås", "anses besvarad".
enum OutcomeReader {
  /// The most words of an entry of the lexicon.
  private static let most = 3

  static func outcome(of span: TextSpan, in text: UTF8Text) -> DecisionClause.Outcome {
    let words = text.words(in: span)
    for index in words.indices {
      for last in (index..<min(words.count, index + most)).reversed() {
        let phrase = TextSpan(words[index].start, words[last].end)
        if let row = Lexicons.outcomes.row(for: phrase, in: text) {
          return DecisionClause.Outcome(rawValue: row[1]) ?? .other
        }
      }
    }
    return .other
  }
}
