internal import Scanning

/// Finds which of a list of endings a lower-case word has, reading the word backwards byte by byte.
///
/// A trie over the reversed UTF-8 bytes. Bytes outside a–z, å, ä, ö end the search.
struct SuffixTree: Sendable {
  /// Row `node`, column `code(of:)`: the next node, 0 where there is none. The root is node 0.
  private var next: [UInt16] = Array(repeating: 0, count: Self.alphabet)
  /// What the ending that stops at a node means, 0 where none stops there.
  private var meaning: [UInt8] = [0]

  private static let alphabet = 32

  /// - Parameter endings: Groups of endings separated by white space, each with its meaning (1…255).
  init(_ endings: [(meaning: UInt8, suffixes: String)]) {
    for group in endings {
      for suffix in group.suffixes.utf8.split(whereSeparator: \.isSpaceASCII) { insert(suffix, group.meaning) }
    }
  }

  private mutating func insert(_ suffix: some BidirectionalCollection<UInt8>, _ value: UInt8) {
    var node = 0
    for byte in suffix.reversed() {
      let slot = node * Self.alphabet + Self.code(of: byte)
      if next[slot] == 0 {
        next[slot] = UInt16(meaning.count)
        next.append(contentsOf: repeatElement(0, count: Self.alphabet))
        meaning.append(0)
      }
      node = Int(next[slot])
    }
    meaning[node] = value
  }

  /// The longest ending of `bytes[..<end]` that starts at `floor` or later; its length and meaning, (0, 0) for none.
  ///
  /// Inlined, since the last byte alone tells of most words that they have none.
  @inline(__always)
  func longest(in bytes: [UInt8], from floor: Int, to end: Int) -> (length: Int, meaning: UInt8) {
    guard end > floor, next[Self.code(of: bytes[end - 1])] != 0 else { return (0, 0) }
    return search(in: bytes, from: floor, to: end)
  }

  private func search(in bytes: [UInt8], from floor: Int, to end: Int) -> (length: Int, meaning: UInt8) {
    var found: (length: Int, meaning: UInt8) = (0, 0)
    var (node, offset) = (0, end)
    while offset > floor {
      offset -= 1
      node = Int(next[node * Self.alphabet + Self.code(of: bytes[offset])])
      if node == 0 { break }
      if meaning[node] != 0 { found = (end - offset, meaning[node]) }
    }
    return found
  }

  /// 1–26 for a–z; å, ä and ö are two bytes, C3 and A5, A4 or B6.
  @inline(__always)
  private static func code(of byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x60)
    case 0xC3: 27
    case 0xA4: 28
    case 0xA5: 29
    case 0xB6: 30
    default: 0
    }
  }
}
