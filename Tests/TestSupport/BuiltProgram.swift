internal import Foundation

/// The program that was built together with the tests.
package enum BuiltProgram {
  /// Beside the running test binary.
  package static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: "diarium").path
  }()
}
