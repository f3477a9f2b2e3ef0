import Foundation

/// Data beside the checkout that is not part of it.
enum SharedData {
  static let snowball = place("data/snowball-swedish-stems")
  static let treebank = place("data/ud-talbanken/sv_talbanken-ud-dev.conllu")

  private static func place(_ path: String) -> URL? {
    let package = URL(fileURLWithPath: "\(#filePath)")
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ["../shared", "../../shared"]
      .map { package.appending(path: $0).appending(path: path).standardizedFileURL }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
