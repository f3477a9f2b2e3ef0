internal import Glibc
package import Documents

/// Reads one file whole, under a cap.
package struct FileReader {
  package static func bytes(atPath path: String, limit: Int = 64 << 20) throws(DocumentError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw DocumentError(.unreadable, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DocumentError(.notRegular, "not a regular file")
    }
    guard status.st_size <= limit else {
      throw DocumentError(.tooLarge, "\(status.st_size) bytes, the limit is \(limit)")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw DocumentError(.unreadable, String(cString: strerror(errno))) }
    return Array(bytes.prefix(count))
  }
}
