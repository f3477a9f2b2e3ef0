internal import Cleanup
internal import Fetching
internal import Glibc
internal import Wire

/// The other side of `WorkerProcess`: a process that reads jobs from its standard input, a socket, and answers them.
///
/// It hears no signal of the terminal: the run decides when it ends. When the run dies, the socket closes.
package struct WorkerService {
  /// Answers wait for those after them until they took so long, or so many bytes.
  private static let longestWait = Duration.milliseconds(50)
  private static let mostBytes = 256 << 10

  private let limits: DocumentLimits
  private let recognizesPages: Bool

  package init(limits: DocumentLimits, recognizesPages: Bool) {
    self.limits = limits
    self.recognizesPages = recognizesPages
  }

  /// - Returns: When the run closes the socket, or sends what no run sends.
  package func run() {
    for ignored in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { signal(ignored, SIG_IGN) }
    Confinement.enter(memory: limits.bytes)
    let channel = FrameChannel(descriptor: STDIN_FILENO)
    let worker = DocumentWorker(recognizer: recognizesPages ? recognizer : nil)
    while let frame = (try? channel.receive(until: nil)) ?? nil, let message = try? WorkerMessage(frame) {
      switch message {
      case .learned(let learned): worker.learned = learned
      case .jobs(let jobs):
        if (try? answer(jobs, by: worker, on: channel)) == nil { return }
      }
    }
  }

  /// Several answers go out together, so that the run is not woken for each.
  private func answer(_ jobs: [DocumentJob], by worker: DocumentWorker, on channel: borrowing FrameChannel)
    throws(FrameChannel.Failure)
  {
    var wire = WireWriter(reserving: jobs.reduce(0) { $0 + $1.file.bytes.count * 2 })
    var begun = ContinuousClock.now
    for (index, job) in jobs.enumerated() {
      // Where the run is gone, nobody else would end this process.
      alarm(UInt32(limits.seconds * 2))
      worker.answer(to: job).write(to: &wire)
      alarm(0)
      let isDue = wire.bytes.count > Self.mostBytes || .now - begun > Self.longestWait
      guard isDue || index == jobs.count - 1 else { continue }
      try channel.send(wire.bytes, until: nil)
      (wire, begun) = (WireWriter(), .now)
    }
  }

  /// Says before each page that it goes on: an empty frame, by which the run waits as long once more.
  private var recognizer: PageRecognizer {
    let seconds = UInt32(limits.seconds * 2 + PageRecognizer.longestSeconds)
    return PageRecognizer {
      alarm(seconds)
      try? FrameChannel(descriptor: dup(STDIN_FILENO)).send([], until: nil)
    }
  }
}
