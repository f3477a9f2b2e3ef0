import JSONText

/// A failure as one line of JSON, for programs that asked for JSON:
/// `{"error":{"exitCode":11,"code":"locked","message":"another run holds …"}}`.
enum FailureLine {
  /// Whether the command line asks for it; the error may be that it cannot be read.
  static var isAskedFor: Bool {
    let arguments = CommandLine.arguments
    let asksForLog = zip(arguments, arguments.dropFirst()).contains { $0 == ("--log-format", "json") }
    return arguments.contains("--json") || arguments.contains("--log-format=json") || asksForLog
  }

  /// - Parameter message: As for people.
  static func text(status: Int32, message: String) -> String {
    var line = JSONLine.bytes { json in
      json.object { json in
        json.key("error")
        json.object { json in
          json.field("exitCode", Int(status))
          json.field("code", ExitStatus.name(of: status))
          json.field("message", message)
        }
      }
    }
    line.removeLast()
    return String(decoding: line, as: UTF8.self)
  }
}
