/// Exit codes, as `docs/exit-codes-and-reasons.md` explains them.
enum ExitStatus {
  static let success: Int32 = 0
  static let usage: Int32 = 2
  /// Finished, but some documents were skipped or failed.
  static let incomplete: Int32 = 3
  static let refused: Int32 = 4
  static let output: Int32 = 5
  /// The archive is missing or damaged.
  static let archive: Int32 = 6
  static let locked: Int32 = 11

  /// For programs.
  static func name(of status: Int32) -> String {
    switch status {
    case success: "ok"
    case usage: "usage"
    case incomplete: "incomplete"
    case refused: "refused"
    case output: "output"
    case archive: "archive"
    case locked: "locked"
    case 128...: "interrupted"
    default: "internal"
    }
  }

  /// As a shell tells it.
  static func interrupted(by signal: Int32) -> Int32 { 128 + signal }
}
