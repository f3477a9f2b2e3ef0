internal import Documents

/// What a reader asks for, in words.
///
///     bygglov "detaljplan för" -parkering skol* KS 2021/123 § 57
///
/// Words must all occur, in any form and also half-written ("barn- och utbildningsnämnden" is found by
/// `barnnämnden`); a phrase in quotes in this order; `-` before a word or phrase: not; `*` after a word: its start.
package struct SearchQuery: Hashable, Sendable {
  /// One thing that must, or must not, occur.
  package struct Clause: Hashable, Sendable {
    package enum Form: Hashable, Sendable { case words, phrase, prefix }

    package let form: Form
    package let text: String
    package let isExcluded: Bool
  }

  package let clauses: [Clause]

  /// Whether it says what must not occur, and nothing that must.
  package var isOnlyExclusion: Bool { !clauses.isEmpty && clauses.allSatisfy(\.isExcluded) }

  /// Longer queries are cut here, in characters.
  package static let longest = 10_000
}
