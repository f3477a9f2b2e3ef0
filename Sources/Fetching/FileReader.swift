package import Documents
internal import Glibc

/// Reads one regular file whole, under a cap, and notices when it changes meanwhile.
package struct FileReader: Sendable {
  /// 64 MB.
  package static let usualLimit = 64 << 20
  private static let attempts = 3

  /// Bytes; a larger file is refused before it is read.
  private let limit: Int

  package init(limit: Int = FileReader.usualLimit) { self.limit = limit }

  /// A file that a person named; a link is followed.
  package static func bytes(atPath path: String, limit: Int = usualLimit) throws(DocumentError) -> [UInt8] {
    try FileReader(limit: limit).bytes(atPath: Array(path.utf8))
  }

  /// - Parameter path: Bytes of a path that a person named; a link is followed.
  package func bytes(atPath path: [UInt8]) throws(DocumentError) -> [UInt8] {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    let descriptor = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? DocumentError(.vanished, "no such file") : .opening(errno)
    }
    defer { close(descriptor) }
    return try stableContent(of: descriptor).bytes
  }

  /// - Parameter descriptor: Of an open file, read from its start.
  func stableContent(of descriptor: Int32) throws(DocumentError) -> (bytes: [UInt8], state: FileState) {
    for _ in 0..<Self.attempts {
      let before = try FileState(of: descriptor)
      guard before.isRegular else {
        throw DocumentError(.notRegular, before.isFolder ? "is a folder" : "no regular file")
      }
      guard before.size <= limit else { throw tooLarge("\(before.size) bytes") }
      let bytes = try contents(of: descriptor, expecting: before.size)
      if try FileState(of: descriptor) == before { return (bytes, before) }
    }
    throw DocumentError(.unstable, "changed while it was read, \(Self.attempts) times")
  }

  /// Reads until there is no more: some files are longer than they say. One that ends where it says is read in one go.
  private func contents(of descriptor: Int32, expecting size: Int) throws(DocumentError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      let chunk = try read(descriptor, at: bytes.count, atMost: room)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if chunk.isEmpty || (bytes.count == size && chunk.count < room) { return bytes }
      guard bytes.count <= limit else { throw tooLarge("more than its size says") }
      room = max(1, size + 1 - bytes.count, bytes.count > size ? 1 << 16 : 0)
    }
  }

  private func read(_ descriptor: Int32, at offset: Int, atMost room: Int) throws(DocumentError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      repeat {
        let got = pread(descriptor, buffer.baseAddress, room, off_t(offset))
        failure = got < 0 ? errno : 0
        count = max(0, got)
      } while failure == EINTR
    }
    guard failure == 0 else { throw .opening(failure) }
    return bytes
  }

  private func tooLarge(_ size: String) -> DocumentError {
    DocumentError(.tooLarge, "\(size), the limit is \(limit)")
  }
}
