import Foundation

/// Writes word lists as string constants: `law-names.txt` becomes `EmbeddedLists.lawNames`.
///
/// One multi-line literal a list: an array literal of bytes takes the compiler minutes at 200 KB, this takes seconds.
@main
struct EmbedLexicons {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else {
      FileHandle.standardError.write(Data("usage: embed-lexicons OUTPUT LIST...\n".utf8))
      exit(2)
    }
    var source = "// Made by embed-lexicons from Data/*.txt.\nenum EmbeddedLists {\n"
    for path in arguments.dropFirst() {
      source += try constant(from: URL(fileURLWithPath: path))
    }
    try (source + "}\n").write(toFile: output, atomically: true, encoding: .utf8)
  }

  static func constant(from list: URL) throws -> String {
    let text = try String(contentsOf: list, encoding: .utf8)
    precondition(!text.contains("\"\"\"##"), "\(list.lastPathComponent): contains the literal's own delimiter")
    return "  static let \(name(of: list)): StaticString = ##\"\"\"\n\(text)\n\"\"\"##\n"
  }

  static func name(of list: URL) -> String {
    let words = list.deletingPathExtension().lastPathComponent.split(separator: "-")
    return words[0] + words.dropFirst().map(\.capitalized).joined()
  }
}
