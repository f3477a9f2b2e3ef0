/// What another process sent is not what `WireWriter` writes.
@usableFromInline package struct WireError: Error, Hashable, Sendable {
  @inlinable package init() {}
}

/// Reads what `WireWriter` wrote, and believes nothing of it: the process that sent it reads hostile documents.
@usableFromInline package struct WireReader {
  @usableFromInline let bytes: ArraySlice<UInt8>
  @usableFromInline var place: Int

  @inlinable package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  @inlinable package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  @inlinable package var isAtEnd: Bool { place == bytes.endIndex }

  @inlinable package mutating func number() throws(WireError) -> Int {
    var (value, shift): (UInt, UInt) = (0, 0)
    while place < bytes.endIndex, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 7
    }
    throw WireError()
  }

  /// A length or place from 0 to `limit`.
  @inlinable package mutating func number(upTo limit: Int) throws(WireError) -> Int {
    let number = try number()
    guard number >= 0, number <= limit else { throw WireError() }
    return number
  }

  @inlinable package mutating func data() throws(WireError) -> [UInt8] {
    let count = try number(upTo: bytes.endIndex - place)
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  @inlinable package mutating func text() throws(WireError) -> String { String(decoding: try data(), as: UTF8.self) }

  @inlinable package mutating func optionalText() throws(WireError) -> String? {
    try number(upTo: 1) == 0 ? nil : try text()
  }

  /// A range inside `0..<limit`.
  @inlinable package mutating func range(in limit: Int) throws(WireError) -> Range<Int> {
    let start = try number(upTo: limit)
    return start..<start + (try number(upTo: limit - start))
  }

  @inlinable package mutating func optionalRange(in limit: Int) throws(WireError) -> Range<Int>? {
    let count = try number()
    if count == -1 { return nil }
    let start = try number(upTo: limit)
    guard count >= 0, count <= limit - start else { throw WireError() }
    return start..<start + count
  }

  /// Each element takes a byte at least, so that a false count cannot ask for more memory than was sent.
  @inlinable package mutating func list<Element>(_ body: (inout WireReader) throws(WireError) -> Element)
    throws(WireError)
    -> [Element]
  {
    let count = try number(upTo: bytes.endIndex - place)
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try body(&self)) }
    return list
  }
}
