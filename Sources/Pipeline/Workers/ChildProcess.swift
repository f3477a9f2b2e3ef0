internal import Glibc

/// A worker process from its start to its end. In a process group of its own, so that a Ctrl-C goes to the run alone.
final class ChildProcess {
  enum Failure: Error {
    case timeout
    case outOfMemory
    /// "was ended by signal 11", "ended with status 1".
    case ended(String)
    case notStarted(String)
    case notAnAnswer

    /// Whether what happened may be the fault of an earlier document.
    var mayBeOfAnother: Bool {
      if case .timeout = self { false } else { true }
    }
  }

  /// No more of our environment than this; the runtime's own report of a crash would hold text of documents.
  private static let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]

  private let pid: pid_t
  private let channel: FrameChannel
  /// Kilobytes of resident memory above which an abort is put down to memory: a request for more was refused.
  private let muchMemory: Int
  private var isReaped = false

  init(_ program: WorkerProgram) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw .notStarted(String(cString: strerror(errno)))
    }
    defer { close(ends[1]) }
    for end in ends { Self.widen(end) }
    channel = FrameChannel(descriptor: ends[0])
    // The system counts in what this process had when it started the other.
    muchMemory = max(program.limits.megabytes << 8, Self.ownMemory + Self.ownMemory / 8)
    pid = try Self.spawn(program, socket: ends[1])
  }

  /// One that is no longer needed has nothing to finish.
  deinit {
    if isReaped { return }
    kill(-pid, SIGKILL)
    while waitpid(pid, nil, 0) < 0, errno == EINTR {}
  }

  func tell(_ message: [UInt8], until deadline: ContinuousClock.Instant) throws(Failure) {
    do throws(FrameChannel.Failure) {
      try channel.send(message, until: deadline)
    } catch {
      throw failure(error)
    }
  }

  /// - Parameter grace: Seconds more, each time that the worker says that it reads an image.
  func answer(until deadline: ContinuousClock.Instant, grace: Int) throws(Failure) -> [UInt8] {
    var deadline = deadline
    do throws(FrameChannel.Failure) {
      while let answer = try channel.receive(until: deadline) {
        if !answer.isEmpty { return answer }
        deadline = .now + .seconds(grace)
      }
      throw .closed
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ failure: FrameChannel.Failure) -> Failure {
    switch failure {
    case .timeout:
      _ = end()
      return .timeout
    case .closed: return end()
    }
  }

  /// Ends the process and all that it started, and says how it had ended if it had.
  private func end() -> Failure {
    // One that closes its socket is about to end by itself; how it does says what happened.
    var status: Int32 = 0
    var usage = rusage()
    var reaped: pid_t = 0
    for _ in 0..<100 {
      reaped = wait4(pid, &status, WNOHANG, &usage)
      if reaped != 0 { break }
      usleep(1_000)
    }
    kill(-pid, SIGKILL)
    while reaped == 0 || (reaped < 0 && errno == EINTR) { reaped = wait4(pid, &status, 0, &usage) }
    isReaped = true
    let signal = status & 0x7F
    if [SIGILL, SIGTRAP, SIGABRT, SIGKILL].contains(signal), Int(usage.ru_maxrss) > muchMemory { return .outOfMemory }
    return .ended(signal == 0 ? "ended with status \(status >> 8 & 0xFF)" : "was ended by signal \(signal)")
  }

  /// Kilobytes.
  private static var ownMemory: Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss)
  }

  /// Room for a batch and for its answers (bytes), so that neither end waits for the other to read; the system may give
  /// less.
  private static func widen(_ socket: Int32) {
    var size: Int32 = 1 << 20
    setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func spawn(_ program: WorkerProgram, socket: Int32) throws(Failure) -> pid_t {
    let words = program.arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program.path, &actions, &attributes, words, variables)
    guard code == 0 else { throw .notStarted(String(cString: strerror(code))) }
    return pid
  }
}
