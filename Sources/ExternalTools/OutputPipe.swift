internal import CProcess
internal import Glibc

/// The reading end of a pipe and what came through it.
struct OutputPipe: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private var readEnd: Int32
  private(set) var writeEnd: Int32

  init() throws(ExternalToolError) {
    var ends: [Int32] = [-1, -1]
    guard process_pipe(&ends) == 0 else { throw .system(call: "pipe2", code: errno) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    if readEnd >= 0 { close(readEnd) }
    if writeEnd >= 0 { close(writeEnd) }
  }

  var isOpen: Bool { readEnd >= 0 }

  /// A closed end (-1) is passed over by `poll`.
  var poll: pollfd { pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0) }

  mutating func closeWriteEnd() {
    close(writeEnd)
    writeEnd = -1
  }

  /// Reads what is there. Beyond the limit it is read and forgotten, so that the program is not held up.
  mutating func read(atMost limit: Int) {
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(readEnd, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      close(readEnd)
      readEnd = -1
      return
    }
    bytes += chunk[..<min(count, max(0, limit - bytes.count))]
  }
}
