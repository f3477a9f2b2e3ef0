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

  @Test(arguments: DocumentWarning.Code.allCases) func explainsEveryWarning(_ code: DocumentWarning.Code) throws {
    #expect(try Self.page("exit-codes-and-reasons.md").contains("| `\(code.rawValue)` | "))
  }

  @Test func givesExamplesThatAreRight() throws {
    let examples = try Self.examples("json")
    for example in examples { _ = try configuration(example) }
    #expect(examples.count == 2)
  }

  @Test func showsWhatTheProgramSaysOfAFault() throws {
    let (fault, answer) = (try #require(Self.examples("jsonc").first), try #require(Self.examples("text").first))
    #expect { try configuration(fault) } throws: { error in "\(error)" == answer }
  }

  private static func examples(_ language: String) throws -> [String] {
    try page("pipeline-json.md").components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0]
    }
  }

  private func configuration(_ example: String) throws -> PipelineConfiguration {
    // The folders of the examples need not exist.
    let text = example.replacingOccurrences(
      of: #""path": "[^"]*""#, with: #""path": "/usr/share""#, options: .regularExpression)
    return try ConfigurationReader.configuration(parsing: Array(text.utf8), of: "pipeline.json")
  }
}
