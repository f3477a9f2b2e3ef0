internal import CSystem
internal import Glibc
internal import SQLite

/// Writes a file anew from what it was and what a database changed of it.
///
/// The new file goes to the disk past the kernel's cache: there it would push out what others need, and memory that a
/// virtual machine has to be given first is several times as slow as its disk.
struct LayerWriter {
  private let target: Descriptor
  private var bypassesCache = false

  /// - Parameter target: An empty file, or one with the bytes of the base.
  init(to target: Descriptor) { self.target = target }

  mutating func write(_ file: LayerReader) throws(OutputError) {
    bypassesCache = system_bypass_cache(target.number, true)
    try file.forEachPiece { (range, piece) throws(OutputError) in try write(piece, at: range.lowerBound) }
  }

  /// For a target that has the bytes of the base.
  mutating func writeChanges(of file: LayerReader) throws(OutputError) {
    try file.forEachPiece(ofChanges: true) { (range, piece) throws(OutputError) in
      try write(piece, at: range.lowerBound)
    }
    try target.resize(to: file.layer.byteCount)
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(OutputError) {
    do throws(OutputError) {
      try target.write(bytes, at: offset)
    } catch {
      // Past the cache only whole blocks of the disk can be written, and not on every file system.
      guard bypassesCache, [EINVAL, EOPNOTSUPP].contains(error.errorNumber) else { throw error }
      bypassesCache = false
      _ = system_bypass_cache(target.number, false)
      try target.write(bytes, at: offset)
    }
  }
}
