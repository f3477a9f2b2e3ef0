internal import Scanning

/// A list of line shapes (lower case, digits as one 0) with `*` for any words: `tyck till om kommunen*`, `* beslut`.
package final class PhraseList: Sendable {
  fileprivate struct Pattern {
    /// What stands between the stars, in order; an empty first or last piece is a star at that end.
    let pieces: [[UInt8]]
    let kind: String
  }

  private let exact: WordList
  private let patterns: [Pattern]
  /// Of each pattern, which bytes it needs: see `byteSet(of:)`.
  private let needs: [UInt64]
  /// The patterns that start with words, by their first byte.
  private let byFirstByte: [[Int]]
  /// The patterns that start with a star and end with words, by their last byte.
  private let byLastByte: [[Int]]
  /// The patterns with a star at both ends.
  private let inside: [Int]

  init(parsing text: StaticString) {
    let rows = WordList(parsing: text).rows
    let star = UInt8(ascii: "*")
    exact = WordList(lines: rows.filter { !$0[0].utf8.contains(star) }.map { $0.fields.joined(separator: "\t") })
    let patterns = rows.filter { $0[0].utf8.contains(star) }.map { row in
      let pieces = row[0].utf8.split(separator: star, omittingEmptySubsequences: false).map(Array.init)
      return Pattern(pieces: pieces, kind: row[1])
    }
    self.patterns = patterns
    needs = patterns.map { Self.byteSet(of: $0.pieces.joined()) }
    let starred = patterns.indices.filter { patterns[$0].pieces[0].isEmpty }
    byFirstByte = (UInt8.min...UInt8.max).map { byte in patterns.indices.filter { patterns[$0].pieces[0].first == byte }
    }
    byLastByte = (UInt8.min...UInt8.max).map { byte in starred.filter { patterns[$0].pieces.last?.last == byte } }
    inside = starred.filter { patterns[$0].pieces.last?.isEmpty ?? true }
  }

  /// The second field of the first entry that a shape fits; `nil` where none does.
  package func kind(ofShape shape: [UInt8]) -> String? {
    if let row = exact.row(forFolded: shape) { return row[1] }
    guard let first = shape.first, let last = shape.last else { return nil }
    let bytes = Self.byteSet(of: shape)
    let pattern = min(
      firstFitting(byFirstByte[Int(first)], shape, bytes), firstFitting(byLastByte[Int(last)], shape, bytes),
      firstFitting(inside, shape, bytes))
    return pattern < patterns.count ? patterns[pattern].kind : nil
  }

  /// The first of some patterns that a shape fits; the number of all patterns where none does.
  private func firstFitting(_ candidates: [Int], _ shape: [UInt8], _ bytes: UInt64) -> Int {
    candidates.first { needs[$0] & ~bytes == 0 && patterns[$0].fits(shape) } ?? patterns.count
  }

  /// Which bytes occur, by their last six bits: a pattern whose set is no part of the shape's does not fit.
  private static func byteSet(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
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
