package import Documents
internal import Scanning

/// A word list of `Data/`: rows of tab-separated fields, found by their first field, letter case aside.
///
/// Lines that start with `#` are the header (what, source, licence, format) and comments.
/// Lookup takes bytes of a text and allocates nothing.
package final class WordList: Sendable {
  package struct Row: Sendable, Hashable {
    package let fields: [String]
    package subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }
  }

  package let rows: [Row]
  /// Row numbers + 1 by hash; 0 is an empty slot.
  private let slots: [Int32]
  /// The first fields in lower case, one after another.
  private let keys: [UInt8]
  /// Of each row, where its key ends in `keys`.
  private let keyEnds: [Int]
  private let outlines: WordOutlines

  package convenience init(parsing text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    self.init(lines: bytes.split(separator: 0x0A))
  }

  package convenience init(lines: [String]) { self.init(lines: lines.map(\.utf8)) }

  /// - Parameter lines: UTF-8. Bytes, since splitting by characters took most of the program's start.
  private init(lines: [some Collection<UInt8>]) {
    let content = lines.filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
    rows = content.map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      return Row(fields: fields.map { String(decoding: $0, as: UTF8.self) })
    }
    let folded = rows.map { row in
      let text = UTF8Text(row[0])
      return text.lowercased(text.span)
    }
    slots = Self.slots(for: folded)
    keys = folded.flatMap { $0 }
    outlines = WordOutlines(of: folded)
    var end = 0
    keyEnds = folded.map { key in
      end += key.count
      return end
    }
  }

  private static func slots(for keys: [[UInt8]]) -> [Int32] {
    var table = [Int32](repeating: 0, count: Self.capacity(for: keys.count))
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: FoldedHash.hash(ofFolded: key)) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(index + 1)
    }
    return table
  }

  /// A power of two, at most half full.
  private static func capacity(for count: Int) -> Int {
    var capacity = 8
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  // MARK: Look-up

  /// The row whose first field a span of a text equals, letter case aside. Of equal rows the first.
  package func row(for span: TextSpan, in text: UTF8Text) -> Row? {
    index(of: span, in: text).map { rows[$0] }
  }

  package func row(for word: String) -> Row? {
    let text = UTF8Text(word)
    return row(for: text.span, in: text)
  }

  package func contains(_ span: TextSpan, in text: UTF8Text) -> Bool { index(of: span, in: text) != nil }
  package func contains(_ word: String) -> Bool { row(for: word) != nil }

  /// - Parameter key: Lower-case UTF-8.
  package func row(forFolded key: [UInt8]) -> Row? { index(ofFolded: key).map { rows[$0] } }

  /// - Parameter key: Lower-case UTF-8.
  package func containsFolded(_ key: [UInt8]) -> Bool { index(ofFolded: key) != nil }

  /// The longest first field that a text starts with, up to the end of a word, and where it ends.
  package func longestRow(startingIn text: UTF8Text, atMost limit: Int) -> (row: Row, end: Int)? {
    var hash = FoldedHash()
    var found: (index: Int, end: Int)?
    for end in 1..<max(1, min(limit, text.count) + 1) {
      guard hash.add(text.bytes[end - 1]) else { break }
      if text.byte(at: end).isContinuation || text.isLetter(at: end) { continue }
      let span = TextSpan(0, end)
      if let index = index(hash.value, where: { text.equals(span, folded: $0) }) { found = (index, end) }
    }
    return found.map { (rows[$0.index], $0.end) }
  }

  private func index(of span: TextSpan, in text: UTF8Text) -> Int? {
    guard outlines.mayHold(span, in: text) else { return nil }
    guard let hash = text.foldedHash(span) else { return index(ofFolded: text.lowercased(span)) }
    return index(hash) { text.equals(span, folded: $0) }
  }

  /// Whether there may be a key with these first two bytes, letter case aside, and this length in bytes.
  package func mayHold(_ first: UInt8, _ second: UInt8, count: Int) -> Bool {
    outlines.mayHold(first, second, count: count)
  }

  private func index(ofFolded key: [UInt8]) -> Int? {
    index(FoldedHash.hash(ofFolded: key)) { $0.elementsEqual(key) }
  }

  private func index(_ hash: UInt64, where isWanted: (ArraySlice<UInt8>) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      if isWanted(keys[(index == 0 ? 0 : keyEnds[index - 1])..<keyEnds[index]]) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
