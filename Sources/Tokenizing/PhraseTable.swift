internal import Scanning

/// Words and phrases found by the bytes of a lower-case text, without a copy.
struct PhraseTable: Sendable {
  private var keys: [[UInt8]] = []
  /// Place in `keys` + 1 by hash; 0 is an empty slot.
  private var slots: [Int32]
  private let outlines: WordOutlines

  /// - Parameter phrases: Lower case. The number of a phrase is its place here; of equal ones the first counts.
  init(_ phrases: [String]) {
    var capacity = 8
    while capacity < phrases.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    let keys = phrases.map { Array($0.utf8) }
    outlines = WordOutlines(of: keys)
    for key in keys { insert(key) }
  }

  private mutating func insert(_ key: [UInt8]) {
    var slot = firstSlot(key, 0, key.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    keys.append(key)
    slots[slot] = Int32(keys.count)
  }

  /// The number of the phrase `bytes[start..<end]`; `nil` where it is none.
  func number(of bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard outlines.mayHold(bytes, start, end) else { return nil }
    var slot = firstSlot(bytes, start, end)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if equals(keys[number], bytes, start, end) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func contains(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool { number(of: bytes, start, end) != nil }

  private func equals(_ key: [UInt8], _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard key.count == end - start else { return false }
    for index in 0..<key.count where key[index] != bytes[start + index] { return false }
    return true
  }

  private func firstSlot(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let hash = FNV1a.hash(bytes[start..<end])
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
  }
}
