/// The files of a source, in the fixed order of the run: first those in the source itself, then those of each top
/// folder; within these by the bytes of their ids.
///
/// Paths lie in one buffer: a hundred thousand files cost their paths and 17 bytes each.
package struct FoundFiles: Sendable {
  private struct Entry {
    /// Of the path in the buffer.
    let start: UInt32
    let byteCount: UInt32
    let stamp: UInt64
  }

  /// After a path; ids have no control characters.
  private static let end: UInt8 = 0

  private var buffer: [UInt8] = []
  private var entries: [Entry] = []

  package init() {}

  package var count: Int { entries.count }

  /// The path relative to the source as it stands in ids.
  package subscript(index: Int) -> String {
    String(decoding: buffer.withUnsafeBufferPointer { Array(Self.path(of: entries[index], in: $0)) }, as: UTF8.self)
  }

  /// By which a file is known not to have changed since it had the same one; 0 where the system does not tell.
  package func stamp(at index: Int) -> UInt64 { entries[index].stamp }

  /// As the folder says, up to 4 GB; the file may have changed since.
  package func byteCount(at index: Int) -> Int { Int(entries[index].byteCount) }

  /// Whether a path comes before another in the order of the run.
  package static func precedes(_ left: String, _ right: String) -> Bool { precedes(left.utf8, right.utf8) }

  private static func precedes(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    let (leftIsInFolder, rightIsInFolder) = (left.contains(slash), right.contains(slash))
    if leftIsInFolder != rightIsInFolder { return rightIsInFolder }
    return left.lexicographicallyPrecedes(right)
  }

  private static func path(of entry: Entry, in buffer: UnsafeBufferPointer<UInt8>)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    let start = Int(entry.start)
    return buffer[start..<(buffer[start...].firstIndex(of: end) ?? buffer.count)]
  }

  mutating func append(_ path: [UInt8], stamp: UInt64, byteCount: Int) {
    let start = buffer.count
    PathEncoding.append(path, to: &buffer)
    buffer.append(Self.end)
    entries.append(Entry(start: UInt32(start), byteCount: UInt32(clamping: byteCount), stamp: stamp))
  }

  mutating func sort() {
    buffer.withUnsafeBufferPointer { bytes in
      entries.sort { Self.precedes(Self.path(of: $0, in: bytes), Self.path(of: $1, in: bytes)) }
    }
  }
}
