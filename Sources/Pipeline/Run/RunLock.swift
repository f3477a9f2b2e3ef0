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
    do throws(OutputError) {
      guard ftruncate(descriptor, 0) == 0 else { throw OutputError("write", path: file, errorNumber: errno) }
      try Descriptor(number: descriptor, path: file).write(Array(text.utf8))
    } catch {
      throw .output(error)
    }
  }

  /// A holder that has just got the lock has its note written within moments; until then the note is that of one before.
  private static func holder(_ descriptor: Int32) -> String {
    for _ in 0..<50 {
      if let note = note(in: descriptor), isRunning(note) { return note }
      usleep(2_000)
    }
    return note(in: descriptor) ?? "pid unknown"
  }

  private static func note(in descriptor: Int32) -> String? {
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    guard count > 0, let end = buffer[..<count].firstIndex(of: 0x0A) else { return nil }
    return String(decoding: buffer[..<end], as: UTF8.self)
  }

  private static func isRunning(_ note: String) -> Bool {
    guard let pid = pid_t(note.dropFirst(4).prefix { $0 != "," }) else { return false }
    return kill(pid, 0) == 0 || errno != ESRCH
  }
}
