internal import Documents
internal import Lexicons

/// Words that tell the kind of a document, and where they must stand.
struct GenreCue {
  enum Zone: String { case title, top, line }

  /// Lower case.
  let phrase: [UInt8]
  let genre: Genre
  let weight: Int
  let zone: Zone

  static let all = Lexicons.genreCues.rows.compactMap(GenreCue.init)

  /// The cues of a zone by the first byte of their phrase, as numbers in `all`.
  static func index(of zone: Zone) -> [[Int]] {
    var index = [[Int]](repeating: [], count: 256)
    for (number, cue) in all.enumerated() where cue.zone == zone { index[Int(cue.phrase.first ?? 0)].append(number) }
    return index
  }

  private init?(_ row: WordList.Row) {
    guard let genre = Genre(rawValue: row[1]), let weight = Int(row[2]), let zone = Zone(rawValue: row[3]) else {
      return nil
    }
    phrase = Array(row[0].utf8)
    self.genre = genre
    self.weight = weight
    self.zone = zone
  }
}
