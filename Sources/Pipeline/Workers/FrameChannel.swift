internal import Glibc

/// A stream socket that carries frames: a length of four bytes, the lowest first, then so many bytes.
struct FrameChannel: ~Copyable {
  enum Failure: Error {
    /// The other end is gone, or sent what is no frame.
    case closed
    case timeout
  }

  /// Bytes of one frame; a document of 64 MB and its records fit.
  private static let longest = 1 << 30

  private let descriptor: Int32

  /// Takes over the descriptor.
  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// - Parameter deadline: `nil` to wait as long as it takes.
  func send(_ frame: [UInt8], until deadline: ContinuousClock.Instant?) throws(Failure) {
    let length = (0..<4).map { UInt8(truncatingIfNeeded: frame.count >> ($0 * 8)) }
    var sent = 0
    while sent < length.count + frame.count {
      let count = sendOnce(length, frame, from: sent, flags(deadline))
      if count > 0 { sent += count } else { try wait(for: POLLOUT, until: deadline) }
    }
  }

  /// - Returns: `nil` where the other end closed between two frames.
  func receive(until deadline: ContinuousClock.Instant?) throws(Failure) -> [UInt8]? {
    guard let header = try receive(4, until: deadline, mayEnd: true) else { return nil }
    let length = header.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.longest, let frame = try receive(length, until: deadline, mayEnd: false) else { throw .closed }
    return frame
  }

  /// Length and frame go out together and uncopied: two calls would wake the other end twice.
  private func sendOnce(_ length: [UInt8], _ frame: [UInt8], from start: Int, _ flags: Int32) -> Int {
    length.withUnsafeBytes { length in
      frame.withUnsafeBytes { frame in
        let pieces = [length[min(start, length.count)...], frame[max(0, start - length.count)...]].map {
          let piece = UnsafeRawBufferPointer(rebasing: $0)
          return iovec(iov_base: UnsafeMutableRawPointer(mutating: piece.baseAddress), iov_len: piece.count)
        }
        return pieces.withUnsafeBufferPointer { pieces in
          var message = msghdr()
          message.msg_iov = UnsafeMutablePointer(mutating: pieces.baseAddress)
          message.msg_iovlen = pieces.count
          return sendmsg(descriptor, &message, flags)
        }
      }
    }
  }

  private func receive(_ count: Int, until deadline: ContinuousClock.Instant?, mayEnd: Bool) throws(Failure) -> [UInt8]?
  {
    var failure: Failure?
    var isAtEnd = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(Failure) {
        while filled < count, !isAtEnd {
          let got = recv(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, flags(deadline))
          if got > 0 {
            filled += got
          } else if got == 0 {
            isAtEnd = true
          } else {
            try wait(for: POLLIN, until: deadline)
          }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if !isAtEnd { return bytes }
    guard mayEnd, bytes.isEmpty else { throw .closed }
    return nil
  }

  /// After a call that failed: waits where it would have blocked, gives up where the other end is gone.
  private func wait(for event: Int32, until deadline: ContinuousClock.Instant?) throws(Failure) {
    if errno == EINTR { return }
    guard errno == EAGAIN else { throw .closed }
    var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    guard let deadline else { return _ = poll(&entry, 1, -1) }
    let left = (deadline - .now) / .milliseconds(1)
    guard left > 0, poll(&entry, 1, Int32(clamping: Int(left) + 1)) != 0 else { throw .timeout }
  }

  /// Without a deadline the call itself waits, which saves a `poll`.
  private func flags(_ deadline: ContinuousClock.Instant?) -> Int32 {
    Int32(MSG_NOSIGNAL) | (deadline == nil ? 0 : Int32(MSG_DONTWAIT))
  }
}
