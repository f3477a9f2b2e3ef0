extension Lexicons {
  /// Short names of acts in definite form, with their versions from column 1 on.
  package static let actNames = WordList(parsing: EmbeddedLists.actNames)
  /// Titles of acts in indefinite form, with their versions from column 1 on.
  package static let actTitles = WordList(parsing: EmbeddedLists.actTitles)
  /// Abbreviations of acts: use (`alone`, `section`), then their versions from column 2 on.
  package static let actAbbreviations = WordList(parsing: EmbeddedLists.actAbbreviations)
  /// Endings of words that are no acts, though they end as one: `bolagen`.
  package static let actLookAlikes = WordList(parsing: EmbeddedLists.actLookAlikes)
  /// The words inside a reference to chapter, §, piece and item, with their roles.
  package static let provisionWords = WordList(parsing: EmbeddedLists.provisionWords)

  /// The versions of an act, the oldest first; empty for an act that no list holds.
  ///
  /// - Parameter name: A name, a title or an abbreviation: `kommunallagen`, `lag om skydd mot olyckor`, `KL`.
  package static func actVersions(of name: String) -> [ActVersion] {
    if let row = actAbbreviations.row(for: name), row[0] == name { return abbreviationVersions[name] ?? [] }
    let row = actNames.row(for: name) ?? actTitles.row(for: name)
    return row.flatMap { nameVersions[$0[0]] } ?? []
  }

  private static let abbreviationVersions = Dictionary(
    actAbbreviations.rows.map { ($0[0], ActVersion.list($0.fields.dropFirst(2))) },
    uniquingKeysWith: { first, _ in first })
  private static let nameVersions = Dictionary(
    (actNames.rows + actTitles.rows).map { ($0[0], ActVersion.list($0.fields.dropFirst(1))) },
    uniquingKeysWith: { first, _ in first })
}
