package import Foundation

/// Real documents and published test sets that lie beside the checkout and are no part of it.
package enum SharedData {
  /// Why a test that needs them is skipped.
  package static let isMissing = "../shared is not beside the checkout"

  /// - Returns: `nil` where the data is not there.
  package static func place(_ path: String) -> URL? {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ["../shared", "../../shared"]
      .map { package.appending(path: $0).appending(path: path).standardizedFileURL }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
