internal import Documents
internal import Glibc

/// An open folder. All below it is opened name by name, never through a link, and however long the path is.
final class FolderHandle: Sendable {
  let descriptor: Int32

  /// The folder of a source.
  init(path: String) throws(DocumentError) {
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .opening(errno) }
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  func folder(at path: ArraySlice<UInt8>) throws(DocumentError) -> FolderHandle {
    var handle = self
    for name in path.split(separator: UInt8(ascii: "/")) {
      handle = FolderHandle(descriptor: try handle.open(name, O_RDONLY | O_DIRECTORY))
    }
    return handle
  }

  /// The descriptor of a file below; the caller closes it. A FIFO or device does not block.
  func file(at path: [UInt8]) throws(DocumentError) -> Int32 {
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let parent = try folder(at: path[..<(slash ?? 0)])
    return try parent.open(path[(slash.map { $0 + 1 } ?? 0)...], O_RDONLY | O_NONBLOCK | O_NOCTTY)
  }

  private func open(_ name: ArraySlice<UInt8>, _ flags: Int32) throws(DocumentError) -> Int32 {
    let opened = openat(descriptor, name.map { CChar(bitPattern: $0) } + [0], flags | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw .opening(errno) }
    return opened
  }
}
