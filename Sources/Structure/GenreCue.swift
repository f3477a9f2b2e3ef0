internal import Documents
internal import Lexicons

/// Words that tell the kind of a document, and where they must stand.
struct GenreCue {
  enum Zone: String { case title, top, line }

  /// Lower case; a cue for lines starts with the line feed before it.
  let phrase: [UInt8]
  let genre: Genre
  let weight: Int
  let zone: Zone

  static let all = Lexicons.genreCues.rows.compactMap(GenreCue.init)

  private init?(_ row: WordList.Row) {
    guard let genre = Genre(rawValue: row[1]), let weight = Int(row[2]), let zone = Zone(rawValue: row[3]) else {
      return nil
    }
    phrase = Array(((zone == .line ? "\n" : "") + row[0]).utf8)
    self.genre = genre
    self.weight = weight
    self.zone = zone
  }
}
