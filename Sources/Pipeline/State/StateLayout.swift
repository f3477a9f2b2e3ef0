/// `out/state/000007`: what the archive remembers beside generation 000007, so that the next run costs what changed.
///
/// Frames of a length (4 bytes, the lowest first) and so many bytes: a header; each source with its files in the order
/// of the run; at the end the SHA-256 of all before. A state that is damaged, missing or of another program means a
/// full run, never a wrong one.
enum StateLayout {
  static let folder = "state"
  static let mark = "diarium state 2"

  enum Frame: Int {
    case header, source, file, end
  }
}
