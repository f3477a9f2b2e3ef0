/// A word that the text writes only half: "utbildningsnämnden" in "utbildnings- och arbetsmarknadsnämnden".
package struct EllipsisExpansion: Hashable, Sendable {
  /// The half-written surface in the text ("utbildnings-").
  package let span: TextSpan
  /// The whole ellipsis ("utbildnings- och arbetsmarknadsnämnden").
  package let phrase: TextSpan
  /// The full word, lower case.
  package let word: String
  package let stem: String

  package init(span: TextSpan, phrase: TextSpan, word: String, stem: String) {
    self.span = span
    self.phrase = phrase
    self.word = word
    self.stem = stem
  }
}
