internal import Emission
internal import Glibc

/// Keeps a second run out of a folder. The system lifts the lock when its holder ends, however it ends.
package final class RunLock {
  package struct Holder: Hashable, Sendable {
    package let file: String
    /// "pid 4711, since 2026-03-01T02:00:00Z".
    package let description: String
  }

  private let descriptor: Int32

  /// - Throws: `RunError.locked` where another run holds the lock.
  package init(file: String, started: String) throws(RunError) {
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .output(OutputError("open", path: file, errorNumber: errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(descriptor) }
      guard errno == EWOULDBLOCK else { throw .output(OutputError("flock", path: file, errorNumber: errno)) }
      throw .locked(Holder(file: file, description: Self.holder(descriptor)))
    }
    try note("pid \(getpid()), since \(started)\n", in: file)
  }

  deinit { close(descriptor) }

  private func note(_ text: String, in file: String) throws(RunError) {
    let bytes = Array(text.utf8)
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw .output(OutputError("write", path: file, errorNumber: errno))
    }
  }

  /// A holder that has just got the lock has its note written within moments.
  private static func holder(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 200)
    for _ in 0..<50 {
      let count = pread(descriptor, &buffer, buffer.count, 0)
      if count > 0, let end = buffer[..<count].firstIndex(of: 0x0A) {
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      usleep(2_000)
    }
    return "pid unknown"
  }
}
