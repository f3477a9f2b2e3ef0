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

  /// As a shell tells it.
  static func interrupted(by signal: Int32) -> Int32 { 128 + signal }
}
