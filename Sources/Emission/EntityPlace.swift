/// Row numbers of entities in the index: a run of them for each record, in order, so that the entities of a record are
/// found by their numbers and need no index of their own.
enum EntityPlace {
  /// Bits that count the entities of one record. To use them up a text would need more than a gigabyte.
  private static let bits = 28

  static func first(ofRecord row: Int) -> Int { row << bits }

  /// SQL for the row of the record whose entity has a number.
  static func record(of place: String) -> String { "\(place) >> \(bits)" }

  /// SQL that says whether a number is in the run of a record, given the record's row.
  static func isPlace(_ place: String, ofRecord row: String) -> String {
    "\(place) BETWEEN \(row) << \(bits) AND (\(row) << \(bits)) + \((1 << bits) - 1)"
  }
}
