package import Foundation
package import Testing

/// A text compared with a file beside the tests. `RECORD_SNAPSHOTS=1 swift test` writes the files anew; read the diff.
package enum Snapshot {
  package static func check(_ found: String, with file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    #expect(found == expected, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
