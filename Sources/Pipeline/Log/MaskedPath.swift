internal import Scanning

/// The id of a file as it may stand in logs and on standard error.
///
/// What is spelled like a personal identity number loses its last four figures, whether it is one or not. Ids have no
/// control characters; characters that turn the direction of text are taken out.
///
///     "k/811218-9876.pdf"   ->   "k/811218-****.pdf"
enum MaskedPath {
  /// U+061C, U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069.
  private static let turning: Set<UInt32> = [
    0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
  ]
  /// Lengths of the runs of figures.
  private static let spellings: Set<[Int]> = [[10], [12], [6, 4], [8, 4], [4, 2, 2, 4], [2, 2, 2, 4]]
  private static let parting = Set("-+_ .".utf8)

  static func text(of path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars where !turning.contains(scalar.value) { text.unicodeScalars.append(scalar) }
    var bytes = Array(text.utf8)
    mask(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func mask(_ bytes: inout [UInt8]) {
    var offset = 0
    while let start = bytes[offset...].firstIndex(where: \.isDigit) {
      let runs = runs(in: bytes, from: start)
      if let count = (1...runs.count).last(where: { spellings.contains(runs.prefix($0).map(\.count)) }) {
        for place in runs[count - 1].suffix(4) { bytes[place] = UInt8(ascii: "*") }
        offset = runs[count - 1].upperBound
      } else {
        offset = runs[0].upperBound
      }
    }
  }

  /// Up to four runs of figures, each parted from the next by one character.
  private static func runs(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var next = start
    while runs.count < 4 {
      let end = bytes[next...].firstIndex { !$0.isDigit } ?? bytes.count
      runs.append(next..<end)
      guard end + 1 < bytes.count, parting.contains(bytes[end]), bytes[end + 1].isDigit else { break }
      next = end + 1
    }
    return runs
  }
}
