internal import Scanning

/// Names of markup, found by a hash of their bytes (FNV-1a; `NameHash` where letter case does not count).
///
/// Readers of markup hash a name while they scan it, so that a look-up compares no strings. A name made to have another
/// one's hash is read as that one, which harms nothing but its own page.
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
  private var hash = FNV1a()

  var value: UInt64 { hash.value }

  mutating func add(_ byte: UInt8) { hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }

  static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for byte in name { hash.add(byte) }
    return hash.value
  }
}
