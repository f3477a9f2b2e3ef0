/// Terms that must stand one after the other; a word is one of a single term.
struct Needle: Hashable, Sendable {
  /// UTF-8, as the index holds them.
  let terms: [[UInt8]]
  /// Whether the last term may go on.
  let isPrefix: Bool
  /// Another reading of the same clause: the stem of a word of which a start was asked for.
  let alternative: [UInt8]?

  init(_ terms: [[UInt8]], isPrefix: Bool = false, alternative: [UInt8]? = nil) {
    self.terms = terms
    self.isPrefix = isPrefix
    self.alternative = alternative
  }

  /// Whether a term can stand at a place of the needle.
  func matches(_ term: ArraySlice<UInt8>, at place: Int) -> Bool {
    guard place == terms.count - 1 else { return term.elementsEqual(terms[place]) }
    if let alternative, term.elementsEqual(alternative) { return true }
    return isPrefix ? term.starts(with: terms[place]) : term.elementsEqual(terms[place])
  }
}
