/// The files of a source, in the fixed order of the run: first those in the source itself, then those of each top
/// folder; within these by the bytes of their ids.
///
/// Paths lie in one buffer: a hundred thousand files cost their paths and 16 bytes each.
package struct FoundFiles: Sendable {
  private struct Entry {
    let start: Int
    let count: Int32
    let isInFolder: Bool
  }

  private var buffer: [UInt8] = []
  private var entries: [Entry] = []

  package init() {}

  package var count: Int { entries.count }

  /// The path relative to the source as it stands in ids.
  package subscript(index: Int) -> String {
    let entry = entries[index]
    return String(decoding: buffer[entry.start..<entry.start + Int(entry.count)], as: UTF8.self)
  }

  mutating func append(_ path: [UInt8]) {
    let start = buffer.count
    PathEncoding.append(path, to: &buffer)
    let isInFolder = path.contains(UInt8(ascii: "/"))
    entries.append(Entry(start: start, count: Int32(clamping: buffer.count - start), isInFolder: isInFolder))
  }

  mutating func sort() {
    buffer.withUnsafeBufferPointer { bytes in
      entries.sort { left, right in
        guard left.isInFolder == right.isInFolder else { return right.isInFolder }
        return bytes[left.start..<left.start + Int(left.count)]
          .lexicographicallyPrecedes(bytes[right.start..<right.start + Int(right.count)])
      }
    }
  }
}
