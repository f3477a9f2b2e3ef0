import Documents
import Foundation
import Pipeline
import Testing

/// The reference pages and the program say the same.
@Suite struct DocumentationTests {
  private static func page(_ name: String) throws -> String {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: package.appending(path: "docs/" + name), encoding: .utf8)
  }

  @Test(arguments: DocumentError.Code.allCases) func explainsEveryReason(_ code: DocumentError.Code) throws {
    #expect(try Self.page("exit-codes-and-reasons.md").contains("| `\(code.rawValue)` | "))
    #expect(Remedies.remedy(for: code.rawValue) != nil)
  }

  @Test(arguments: DocumentStatus.allCases) func explainsEveryStatus(_ status: DocumentStatus) throws {
    #expect(try Self.page("exit-codes-and-reasons.md").contains("| `\(status.rawValue)` | "))
  }

  @Test func givesExamplesThatAreRight() throws {
    let blocks = try Self.page("pipeline-json.md").components(separatedBy: "```json\n").dropFirst()
    for block in blocks {
      let example = block.components(separatedBy: "\n```")[0]
      // The folders of the examples need not exist.
      let text = example.replacingOccurrences(
        of: #""path": "[^"]*""#, with: #""path": "/tmp""#, options: .regularExpression)
      _ = try ConfigurationReader.configuration(parsing: Array(text.utf8), of: "/example/pipeline.json")
    }
    #expect(blocks.count == 2)
  }
}
