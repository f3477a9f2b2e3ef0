/// What a search found.
package struct SearchResults: Hashable, Sendable {
  /// The best ones, best first; where no word was asked for, the newest first.
  package let hits: [SearchHit]
  /// How many there are in all.
  package let total: Int
  /// What a reader should know of the search, each a sentence: words left out, names not known.
  package let notices: [String]
  /// Words of the archive like the ones that nothing was found for.
  package let suggestions: [String]
}
