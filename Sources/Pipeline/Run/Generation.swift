/// One state of the whole archive.
struct Generation {
  /// "000007".
  let name: String
  /// Where it is written before it is complete.
  let directory: String
}
