internal import CSystem
internal import Glibc
internal import SQLite

/// Writes a file anew from what it was and what a database changed of it.
///
/// The new file goes to the disk past the kernel's cache: there it would push out what others need, and memory that a
/// virtual machine has to be given first is several times as slow as its disk.
struct LayerWriter {
  private let target: Descriptor
  /// Whether the target shares its blocks with the base, as some file systems can: then it needs only the changes.
  private let isShared: Bool
  private var bypassesCache: Bool

  /// - Parameter target: An empty file.
  init(to target: Descriptor, over base: Descriptor) {
    self.target = target
    isShared = system_share_blocks(base.number, target.number)
    bypassesCache = !isShared && system_bypass_cache(target.number, true)
  }

  mutating func write(_ file: LayerReader) throws(OutputError) {
    try file.forEachPiece { (range, piece) throws(OutputError) in
      for part in isShared ? file.layer.written(in: range) : [range] {
        let place = part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound
        try write(UnsafeRawBufferPointer(rebasing: piece[place]), at: part.lowerBound)
      }
    }
    if isShared { try target.resize(to: file.layer.byteCount) }
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(OutputError) {
    do throws(OutputError) {
      try target.write(bytes, at: offset)
    } catch {
      // Past the cache only whole blocks of the disk can be written.
      guard bypassesCache, error.errorNumber == EINVAL else { throw error }
      bypassesCache = false
      _ = system_bypass_cache(target.number, false)
      try target.write(bytes, at: offset)
    }
  }
}
