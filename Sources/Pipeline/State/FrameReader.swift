internal import Glibc

/// Reads the frames of a state one after the other, a little at a time.
final class FrameReader {
  /// Bytes of one frame: more than the header of any archive.
  private static let longest = 1 << 28

  /// Byte offset of the next frame.
  private(set) var offset: Int
  private let content: StateContent
  private let bufferSize: Int
  private var buffer: [UInt8] = []
  private var place = 0

  /// - Parameter bufferSize: Bytes that are read at a time, where a frame is not longer.
  init(_ content: StateContent, at offset: Int = 0, bufferSize: Int = 1 << 16) {
    self.content = content
    self.bufferSize = bufferSize
    self.offset = offset
  }

  /// `nil` at the end, and where the file is cut off.
  func next() -> (length: [UInt8], bytes: ArraySlice<UInt8>)? {
    guard fill(4) else { return nil }
    let length = Array(buffer[place..<place + 4])
    let count = length.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard count <= Self.longest, fill(4 + count) else { return nil }
    defer {
      place += 4 + count
      offset += 4 + count
    }
    return (length, buffer[place + 4..<place + 4 + count])
  }

  /// Whether so many bytes stand in the buffer from `place` on, read now if they were not.
  private func fill(_ count: Int) -> Bool {
    if buffer.count - place >= count { return true }
    buffer.removeSubrange(..<place)
    place = 0
    var chunk = [UInt8](repeating: 0, count: max(bufferSize, count - buffer.count))
    while buffer.count < count {
      let got = pread(content.descriptor, &chunk, chunk.count, off_t(offset + buffer.count))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return false }
      buffer += chunk[..<got]
    }
    return true
  }
}
