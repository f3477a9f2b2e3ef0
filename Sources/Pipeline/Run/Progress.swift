internal import Emission
internal import Glibc

/// A line on a terminal that tells how far a run is: at most ten times a second, and never into a file.
struct Progress {
  private static let interval = Duration.milliseconds(100)

  private let total: Int
  private let start = ContinuousClock.now
  private var done = 0
  private var last = ContinuousClock.now
  private let isShown: Bool

  init(total: Int, isWanted: Bool) {
    self.total = total
    isShown = isWanted && Self.isTerminal
  }

  mutating func step() {
    done += 1
    guard isShown, ContinuousClock.now - last >= Self.interval else { return }
    last = ContinuousClock.now
    show("\(done) of \(total) documents" + pace)
  }

  func end() {
    if isShown { show("") }
  }

  /// ", 412 a second, 0:07 left".
  private var pace: String {
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    guard elapsed > 0.5 else { return "" }
    let rate = Double(done) / elapsed
    let left = Int(Double(total - done) / rate)
    return ", \(Int(rate)) a second, \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
  }

  private func show(_ text: String) {
    try? Descriptor(number: STDERR_FILENO, path: "standard error").write(Array("\r\u{1B}[K\(text)".utf8))
  }

  private static var isTerminal: Bool {
    guard isatty(STDERR_FILENO) == 1, getenv("CI") == nil else { return false }
    return getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
  }
}
