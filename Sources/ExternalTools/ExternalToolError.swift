/// Why a program gave no result.
package enum ExternalToolError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(name: String, package: String)
  case timedOut(name: String, seconds: Int)
  case tooMuchOutput(name: String, bytes: Int)
  /// The system refused something, by its `errno`.
  case system(call: String, code: Int32)

  package var description: String {
    switch self {
    case .missing(let name, let package): "\(name) is not installed: apt-get install \(package)"
    case .timedOut(let name, let seconds): "\(name) took longer than \(seconds) s"
    case .tooMuchOutput(let name, let bytes): "\(name) wrote more than \(bytes) bytes"
    case .system(let call, let code): "\(call) failed with error \(code)"
    }
  }
}
