import Foundation

/// What a sample document holds, written by its author: `Truth/<municipality>/<name>.json`.
struct TruthFile: Decodable {
  struct Mention: Decodable {
    let type: String
    let text: String
    /// `nil` where the surface has no valid reading.
    let value: String?
    let alsoAccept: [String]?
  }

  struct Item: Decodable {
    let section: String?
    let caseNumbers: [String]
    let title: String?
  }

  let document: String
  let genre: String?
  let title: String?
  let published: String?
  let entities: [Mention]
  /// Absent or true: all there is, so that anything more is wrong.
  let exhaustive: Bool?
  let optional: [Mention]?
  let items: [Item]?
  let mustContain: [String]?
  let mustNotContain: [String]?
  let scoredTypes: [String]?

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Truth")

  static func all(in folder: URL = folder) throws -> [TruthFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    return try names.sorted().map { name in
      try JSONDecoder().decode(TruthFile.self, from: Data(contentsOf: folder.appending(path: name)))
    }
  }
}
