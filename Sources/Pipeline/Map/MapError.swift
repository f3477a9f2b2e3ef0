internal import Documents

/// Why a line of `diarium map` has no records. A value: the line after it is read as usual.
struct MapError: Error {
  static let badInput = "bad-input"

  /// A reason code of `runs.jsonl`, or `bad-input` where the line itself is at fault.
  let code: String
  let message: String

  init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  init(_ error: DocumentError) {
    code = error.code.rawValue
    message = error.detail + (error.byteOffset.map { " (byte \($0))" } ?? "")
  }
}
