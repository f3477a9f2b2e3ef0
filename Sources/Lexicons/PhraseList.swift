internal import Scanning

/// A list of line shapes (lower case, digits as one 0) with `*` for any words: `tyck till om kommunen*`, `* beslut`.
package struct PhraseList: Sendable {
  fileprivate struct Pattern {
    /// What stands between the stars, in order; an empty first or last piece is a star at that end.
    let pieces: [[UInt8]]
    let kind: String
  }

  private let exact: WordList
  private let patterns: [Pattern]

  init(parsing text: StaticString) {
    let rows = WordList(parsing: text).rows
    exact = WordList(lines: rows.filter { !$0[0].contains("*") }.map { $0.fields.joined(separator: "\t") })
    patterns = rows.filter { $0[0].contains("*") }.map { row in
      let pieces = row[0].split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
      return Pattern(pieces: pieces, kind: row[1])
    }
  }

  /// The second field of the first entry that a shape fits; `nil` where none does.
  package func kind(ofShape shape: [UInt8]) -> String? {
    exact.row(forFolded: shape)?[1] ?? patterns.first { $0.fits(shape) }?.kind
  }
}

extension PhraseList.Pattern {
  fileprivate func fits(_ shape: [UInt8]) -> Bool {
    guard let head = pieces.first, let tail = pieces.last, shape.count >= head.count + tail.count,
      shape.hasPrefix(head), shape.hasSuffix(tail)
    else { return false }
    var place = head.count
    for piece in pieces.dropFirst().dropLast() {
      guard let found = shape.firstIndex(of: piece, from: place) else { return false }
      place = found + piece.count
    }
    return place <= shape.count - tail.count
  }
}
