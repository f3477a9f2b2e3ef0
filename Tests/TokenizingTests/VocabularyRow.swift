import Foundation
import Testing

/// A row of tab-separated fields of a table in `Tables`; lines that start with `#` are comments.
struct VocabularyRow: Sendable, CustomTestStringConvertible {
  let fields: [String]
  let place: String

  var testDescription: String { place }

  static func rows(_ name: String, beside file: StaticString = #filePath) throws -> [VocabularyRow] {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appending(path: "Tables")
    let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8).components(separatedBy: "\n")
    return try lines.enumerated().filter { !$1.isEmpty && !$1.hasPrefix("#") }.map { index, line in
      let row = VocabularyRow(fields: line.components(separatedBy: "\t"), place: "\(name):\(index + 1)")
      try #require(row.fields.count > 1, "\(row.place)")
      return row
    }
  }
}
