internal import Emission
internal import Glibc

/// A line of the input, without its line feed.
enum MapLine: Sendable {
  case whole([UInt8])
  /// Its bytes were let go.
  case tooLong
}

/// Reads lines as they come: what is there is given out, nothing waits for more than one line.
struct MapLineReader {
  /// In bytes. The memory of a run is bounded by this, not by the input.
  static let longestLine = 256 << 20

  private let descriptor: Int32
  private var rest: [UInt8] = []
  /// How much of `rest` is known to hold no line feed.
  private var searched = 0
  private var isSkipping = false
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 20)

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next lines, at least one; empty at the end. More than one read only as long as something is waiting.
  ///
  /// - Parameter wanted: How many lines keep all workers busy.
  mutating func lines(wanted: Int) throws(OutputError) -> [MapLine] {
    var lines: [MapLine] = []
    while !isAtEnd, lines.isEmpty || (lines.count < wanted && isReady) {
      try fill()
      lines += takeLines()
    }
    return lines
  }

  /// Whether more input stands ready, or comes within 2 ms.
  private var isReady: Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 2) > 0
  }

  private mutating func fill() throws(OutputError) {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { return }
      throw OutputError("read", path: "standard input", errorNumber: errno)
    }
    isAtEnd = count == 0
    rest += chunk[..<count]
  }

  private mutating func takeLines() -> [MapLine] {
    var lines: [MapLine] = []
    var start = 0
    while let end = rest[max(start, searched)...].firstIndex(of: 0x0A) {
      lines.append(line(rest[start..<end]))
      start = end + 1
      searched = start
    }
    rest.removeFirst(start)
    if isAtEnd, !rest.isEmpty || isSkipping { lines.append(line(rest[...])) }
    if isAtEnd || rest.count > Self.longestLine {
      isSkipping = !isAtEnd
      rest = []
    }
    searched = rest.count
    return lines
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> MapLine {
    defer { isSkipping = false }
    return isSkipping || bytes.count > Self.longestLine ? .tooLong : .whole(Array(bytes))
  }
}
