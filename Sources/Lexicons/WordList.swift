package import Documents
internal import Scanning

/// A word list of `Data/`: rows of tab-separated fields, found by their first field, letter case aside.
///
/// Lines that start with `#` are the header (what, source, licence, format) and comments.
/// Lookup takes bytes of a text and allocates nothing.
package struct WordList: Sendable {
  package struct Row: Sendable, Hashable {
    package let fields: [String]
    package subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }
  }

  package let rows: [Row]
  /// Row numbers + 1 by hash; 0 is an empty slot.
  private let slots: [Int32]
  private let keys: [[UInt8]]

  package init(parsing text: StaticString) {
    self.init(lines: String(describing: text).split(separator: "\n").map(String.init))
  }

  package init(lines: [String]) {
    let content = lines.filter { !$0.hasPrefix("#") && !$0.isEmpty }
    rows = content.map { Row(fields: $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)) }
    keys = rows.map { row in
      let text = UTF8Text(row[0])
      return text.lowercased(text.span)
    }
    var table = [Int32](repeating: 0, count: Self.capacity(for: rows.count))
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: Self.hash(key)) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(index + 1)
    }
    slots = table
  }

  /// The row whose first field a span of a text equals, letter case aside. Of equal rows the first.
  package func row(for span: TextSpan, in text: UTF8Text) -> Row? {
    row(forFolded: text.lowercased(span))
  }

  package func row(for word: String) -> Row? {
    let text = UTF8Text(word)
    return row(for: text.span, in: text)
  }

  package func contains(_ span: TextSpan, in text: UTF8Text) -> Bool { row(for: span, in: text) != nil }
  package func contains(_ word: String) -> Bool { row(for: word) != nil }

  /// - Parameter key: Lower-case UTF-8.
  package func row(forFolded key: [UInt8]) -> Row? {
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      if keys[index] == key { return rows[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// A power of two, at most half full.
  private static func capacity(for count: Int) -> Int {
    var capacity = 8
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  /// FNV-1a, 64 bit.
  private static func hash(_ key: [UInt8]) -> UInt64 {
    key.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
