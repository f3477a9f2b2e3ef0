internal import CProcess
internal import Glibc

/// A child with a process group of its own, whose output is read until it ends, writes too much or takes too long.
struct ChildProcess: ~Copyable {
  private static let mostMessage = 4 << 10

  private let pid: pid_t
  private var output: OutputPipe
  private var message: OutputPipe

  private init(pid: pid_t, output: consuming OutputPipe, message: consuming OutputPipe) {
    self.pid = pid
    self.output = output
    self.message = message
    self.output.closeWriteEnd()
    self.message.closeWriteEnd()
  }

  /// - Parameters:
  ///   - arguments: With the program's name first.
  ///   - input: A descriptor that becomes its standard input.
  static func start(path: String, arguments: [String], input: Int32, limits: ExternalTool.Limits)
    throws(ExternalToolError) -> ChildProcess
  {
    let output = try OutputPipe()
    let message = try OutputPipe()
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let variables = ["LC_ALL=C.UTF-8", "HOME=/nonexistent"]
    let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    let streams = [input, output.writeEnd, message.writeEnd]
    let pid = process_start(path, words, environment, streams, Int64(limits.memoryBytes), Int64(limits.seconds))
    guard pid > 0 else { throw .system(call: "fork", code: errno) }
    return ChildProcess(pid: pid, output: output, message: message)
  }

  /// Waits for the end. In any case nothing of the child's group is left afterwards.
  mutating func result(_ limits: ExternalTool.Limits, name: String) throws(ExternalToolError) -> ExternalTool.Result {
    let deadline = ContinuousClock.now.advanced(by: .seconds(limits.seconds))
    let isInTime = readAll(until: deadline, atMost: limits.outputBytes) && waitForEnd(until: deadline)
    kill(-pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    if output.bytes.count > limits.outputBytes { throw .tooMuchOutput(name: name, bytes: limits.outputBytes) }
    guard isInTime else { throw .timedOut(name: name, seconds: limits.seconds) }
    return ExternalTool.Result(
      status: Self.exitStatus(status), output: output.bytes, message: String(decoding: message.bytes, as: UTF8.self))
  }

  /// - Returns: Whether both ends were closed in time, and the output is no longer than it may be.
  private mutating func readAll(until deadline: ContinuousClock.Instant, atMost most: Int) -> Bool {
    while output.isOpen || message.isOpen {
      let left = ContinuousClock.now.duration(to: deadline).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { return false }
      var waiting = [output.poll, message.poll]
      Glibc.poll(&waiting, 2, Int32(min(left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000, 1_000)))
      if waiting[0].revents != 0 { output.read(atMost: most + 1) }
      if waiting[1].revents != 0 { message.read(atMost: Self.mostMessage) }
      if output.bytes.count > most { return false }
    }
    return true
  }

  /// A child that has closed its output may still run. It is not reaped yet, so that its group cannot become another's.
  private func waitForEnd(until deadline: ContinuousClock.Instant) -> Bool {
    var info = siginfo_t()
    while ContinuousClock.now < deadline {
      info.si_signo = 0
      let code = waitid(P_PID, id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT)
      if code == 0, info.si_signo != 0 { return true }
      if code != 0, errno != EINTR { return true }
      usleep(500)
    }
    return false
  }

  private static func exitStatus(_ status: Int32) -> Int {
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }
}
