/// How much an event matters.
package enum LogLevel: String, Comparable, Sendable {
  /// For each document.
  case debug
  case info
  /// A document was not taken.
  case warning
  /// The run failed.
  case error

  package static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .debug: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }
}
