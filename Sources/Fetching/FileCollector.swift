internal import Glibc

/// Files as a walk comes upon them, in any order. Paths lie in one buffer, as C strings: ids have no control characters.
struct FileCollector {
  private struct Entry {
    /// Of the path in the buffer.
    let start: UInt32
    let byteCount: UInt32
    let stamp: UInt64
  }

  private var buffer: [UInt8] = []
  private var entries: [Entry] = []

  mutating func append(_ path: [UInt8], stamp: UInt64, byteCount: Int) {
    let start = buffer.count
    PathEncoding.append(path, to: &buffer)
    buffer.append(0)
    entries.append(Entry(start: UInt32(start), byteCount: UInt32(clamping: byteCount), stamp: stamp))
  }

  /// The files in the order of the run.
  consuming func sorted() -> FoundFiles {
    var files = FoundFiles()
    buffer.withUnsafeBytes { bytes in
      guard let paths = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      entries.sort { FileOrder.precedes(paths + Int($0.start), paths + Int($1.start)) }
      for entry in entries {
        let path = paths + Int(entry.start)
        let bytes = UnsafeRawBufferPointer(start: path, count: strlen(path))
        files.append(bytes, stamp: entry.stamp, byteCount: entry.byteCount)
      }
    }
    return files
  }
}
