internal import Glibc

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

  /// Paths as C strings: ids have no control characters.
  private var buffer: [UInt8] = []
  private var entries: [Entry] = []

  package init() {}

  package var count: Int { entries.count }

  /// The path relative to the source as it stands in ids.
  package subscript(index: Int) -> String {
    String(decoding: buffer[Int(entries[index].start)...].prefix { $0 != 0 }, as: UTF8.self)
  }

  /// By which a file is known not to have changed since it had the same one; 0 where the system does not tell.
  package func stamp(at index: Int) -> UInt64 { entries[index].stamp }

  /// As the folder says, up to 4 GB; the file may have changed since.
  package func byteCount(at index: Int) -> Int { Int(entries[index].byteCount) }

  /// Whether a path comes before another in the order of the run.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.withCString { left in right.withCString { precedes(left, $0) } }
  }

  private static func precedes(_ left: UnsafePointer<CChar>, _ right: UnsafePointer<CChar>) -> Bool {
    let slash = Int32(UInt8(ascii: "/"))
    let (leftIsInFolder, rightIsInFolder) = (strchr(left, slash) != nil, strchr(right, slash) != nil)
    if leftIsInFolder != rightIsInFolder { return rightIsInFolder }
    return strcmp(left, right) < 0
  }

  mutating func append(_ path: [UInt8], stamp: UInt64, byteCount: Int) {
    let start = buffer.count
    PathEncoding.append(path, to: &buffer)
    buffer.append(0)
    entries.append(Entry(start: UInt32(start), byteCount: UInt32(clamping: byteCount), stamp: stamp))
  }

  mutating func sort() {
    buffer.withUnsafeBytes { bytes in
      guard let paths = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      entries.sort { Self.precedes(paths + Int($0.start), paths + Int($1.start)) }
    }
  }
}
