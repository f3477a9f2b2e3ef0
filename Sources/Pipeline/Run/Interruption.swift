internal import Glibc
internal import Synchronization

/// Notes SIGINT and SIGTERM, so that a run can stop between two documents. A second signal ends it at once.
package enum Interruption {
  private static let noted = Atomic<Int32>(0)

  /// The signal that came; `nil` as long as none did.
  package static var signal: Int32? {
    let number = noted.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// SIGHUP, SIGPIPE and SIGXFSZ are ignored: a run goes on without a terminal, and a full disk is an error of `write`.
  package static func watch() {
    _ = signal
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { Interruption.noted.store($0, ordering: .relaxed) }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
    unblock([SIGINT, SIGTERM])
    for ignored in [SIGHUP, SIGPIPE, SIGXFSZ] { Glibc.signal(ignored, SIG_IGN) }
  }

  /// A program may be started with signals blocked, and would then never hear them.
  private static func unblock(_ signals: [Int32]) {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
