internal import CProcess
internal import Glibc

enum SystemFile {
  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }
}

/// Bytes as a file that has no name and lies on no disk; a program may read it in any order.
final class MemoryFile {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws(ExternalToolError) {
    descriptor = process_memory_file()
    guard descriptor >= 0 else { throw .system(call: "memfd_create", code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written) }
      guard count > 0 else { throw .system(call: "write", code: errno) }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }
}
