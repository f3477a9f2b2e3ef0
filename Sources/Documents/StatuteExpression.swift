/// The captures of a law reference. One without number and name is of the act named last (`samma lag`).
package struct StatuteExpression: Hashable, Sendable {
  /// "2017:725" where the text gives it.
  package let sfs: String?
  /// The act's name in definite form or its title in indefinite form, lower case, or its abbreviation as written.
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
