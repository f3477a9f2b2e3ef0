/// The files of a source, in the fixed order of the run: first those in the source itself, then those of each top
/// folder; within these by the bytes of their ids.
///
/// Paths lie in one buffer: a hundred thousand files cost their paths and 24 bytes each.
package struct FoundFiles: Sendable {
  private struct Entry {
    let start: UInt32
    let count: UInt32
    let stamp: UInt64
    let byteCount: UInt32
    let isInFolder: Bool

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  private var buffer: [UInt8] = []
  private var entries: [Entry] = []

  package init() {}

  package var count: Int { entries.count }

  /// The path relative to the source as it stands in ids.
  package subscript(index: Int) -> String {
    let entry = entries[index]
    return String(decoding: buffer[entry.range], as: UTF8.self)
  }

  /// By which a file is known not to have changed since it had the same one; 0 where the system does not tell.
  package func stamp(at index: Int) -> UInt64 { entries[index].stamp }

  /// As the folder says, up to 4 GB; the file may have changed since.
  package func byteCount(at index: Int) -> Int { Int(entries[index].byteCount) }

  /// Whether a path comes before another in the order of the run.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let slash = UInt8(ascii: "/")
    let (leftIsInFolder, rightIsInFolder) = (left.utf8.contains(slash), right.utf8.contains(slash))
    if leftIsInFolder != rightIsInFolder { return rightIsInFolder }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  mutating func append(_ path: [UInt8], stamp: UInt64, byteCount: Int) {
    let start = buffer.count
    PathEncoding.append(path, to: &buffer)
    let isInFolder = path.contains(UInt8(ascii: "/"))
    entries.append(
      Entry(
        start: UInt32(start), count: UInt32(buffer.count - start), stamp: stamp,
        byteCount: UInt32(clamping: byteCount), isInFolder: isInFolder))
  }

  mutating func sort() {
    buffer.withUnsafeBufferPointer { bytes in
      entries.sort { left, right in
        guard left.isInFolder == right.isInFolder else { return right.isInFolder }
        return bytes[left.range].lexicographicallyPrecedes(bytes[right.range])
      }
    }
  }
}
