/// Names of markup, found by a hash of their bytes (FNV-1a over lower-case ASCII).
///
/// Readers of markup hash a name while they scan it, so that a look-up compares no strings.
struct NameTable<Name: Sendable>: Sendable {
  private let slots: [(hash: UInt64, name: Name?)]
  private let mask: Int

  /// - Parameter names: Different from each other.
  init(_ names: [(hash: UInt64, name: Name)]) {
    var size = 16
    while size < names.count * 2 { size *= 2 }
    var slots = [(hash: UInt64, name: Name?)](repeating: (0, nil), count: size)
    for (hash, name) in names {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot].name != nil { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash, name)
    }
    self.slots = slots
    mask = size - 1
  }

  subscript(hash: UInt64) -> Name? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while let name = slots[slot].name {
      if slots[slot].hash == hash { return name }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// FNV-1a, 64 bit, over ASCII in lower case.
struct NameHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for byte in name { hash.add(byte) }
    return hash.value
  }
}
