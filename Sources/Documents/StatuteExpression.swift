/// The captures of a law reference.
package struct StatuteExpression: Hashable, Sendable {
  /// "2017:725" where the text or the lexicon gives it.
  package let sfs: String?
  /// The act's name, lower case, where no number is known.
  package let name: String?
  package let chapter: String?
  package let section: String?
  package let piece: String?
  package let item: String?

  package init(
    sfs: String?, name: String?, chapter: String? = nil, section: String? = nil, piece: String? = nil,
    item: String? = nil
  ) {
    self.sfs = sfs
    self.name = name
    self.chapter = chapter
    self.section = section
    self.piece = piece
    self.item = item
  }
}
