internal import CSystem
internal import Glibc
internal import SQLite
internal import Threads

/// A file of the generation before, with what a database changes of it, until the new file is written from both.
///
/// `@unchecked Sendable`: handed from one thread to another, never used by two.
final class LayeredFile: @unchecked Sendable {
  /// Of the changes.
  let path: String
  let layer: FileLayer
  /// The path of the file that stays as it is.
  var old: String { base.path }
  private let base: Descriptor
  private let reading: BackgroundWork<Void, Never>

  /// - Parameters:
  ///   - old: The file that stays as it is.
  ///   - path: For the changes; no file is there.
  static func begin(over old: String, changes path: String) throws(OutputError) -> LayeredFile {
    try Descriptor.opening(old, O_RDONLY) { (base) throws(OutputError) in
      LayeredFile(base, byteCount: try base.byteCount(), changes: path)
    }
  }

  private init(_ base: Descriptor, byteCount: Int, changes path: String) {
    self.base = base
    self.path = path
    layer = FileLayer(over: base.number, byteCount: byteCount)
    reading = BackgroundWork { base.readAhead(byteCount) }
  }

  deinit {
    reading.value()
    try? base.close()
  }

  /// Whether the old file is a database whose pages are of whole blocks, and which has no log beside it; by its header
  /// (<https://www.sqlite.org/fileformat2.html>).
  var isDatabaseOfBlocks: Bool {
    let header = UnsafeMutableRawBufferPointer.allocate(byteCount: 100, alignment: 1)
    defer { header.deallocate() }
    do { try base.read(header, at: 0) } catch { return false }
    // 65,536 is written as 1.
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    return (pageSize == 1 || pageSize >= FileLayer.blockSize) && header[18] == 1 && header[19] == 1
  }

  /// Writes the file as the database left it; its connection is closed.
  ///
  /// - Returns: The SHA-256 in hexadecimal digits.
  func write(to path: String) throws(OutputError) -> String {
    let changes = try Descriptor.open(self.path, O_RDONLY)
    defer { try? changes.close() }
    let file = LayerReader(base: base, changes: changes, layer: layer)
    // Both read all of it: that costs less than to wait for each other.
    let digest = BackgroundWork { () throws(OutputError) in try Self.digest(of: file) }
    let writing = Result { () throws(OutputError) in try Self.write(file, to: path) }
    let sha256 = try digest.value()
    try writing.get()
    return sha256
  }

  private static func digest(of file: LayerReader) throws(OutputError) -> String {
    let digest = DigestStream()
    try file.forEachPiece { digest.update($1) }
    return digest.finish()
  }

  /// Where the file system can, the new file shares its blocks with the old one and needs only the changes.
  private static func write(_ file: LayerReader, to path: String) throws(OutputError) {
    let target = try Descriptor.opening(path, O_WRONLY | O_CREAT | O_EXCL) { (target) throws(OutputError) in
      var writer = LayerWriter(to: target)
      if system_share_blocks(file.base.number, target.number) {
        try writer.writeChanges(of: file)
      } else {
        try writer.write(file)
      }
      return target
    }
    try target.close()
  }

  /// Removes the changes.
  func remove() throws(OutputError) {
    guard unlink(path) == 0 else { throw OutputError("unlink", path: path, errorNumber: errno) }
  }
}

extension Descriptor {
  /// Bytes asked for at a time: of more the kernel only takes a part.
  private static let pieceSize = 1 << 17

  /// Has the kernel read a file into its memory in one go, where it has room: a database reads it in small pieces here and
  /// there.
  fileprivate func readAhead(_ byteCount: Int) {
    guard byteCount < sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2 else { return }
    for start in stride(from: 0, to: byteCount, by: Self.pieceSize) {
      posix_fadvise(number, start, Self.pieceSize, POSIX_FADV_WILLNEED)
    }
  }
}
