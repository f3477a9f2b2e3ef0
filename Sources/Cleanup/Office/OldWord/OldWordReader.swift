internal import Documents
internal import ExternalTools

/// Reads a Word document of 1989 to 2003 (DOC) with antiword, which gives DocBook: paragraphs, lists, rows and cells.
///
/// catdoc, tried too, loses tables and shows the instructions of fields.
struct OldWordReader {
  private static let antiword = ExternalTool("antiword", package: "antiword")

  func document(_ bytes: [UInt8]) throws(DocumentError) -> OfficeDocument {
    let result = try run(bytes)
    guard result.status == 0, !result.output.isEmpty else { throw Self.refusal(result) }
    let reader = DocBookReader()
    let fault = XMLParser.parse(result.output, into: reader)
    var document = OfficeDocument(blocks: reader.finished())
    if document.blocks.isEmpty, let fault { throw fault }
    document.statedTitle = reader.title?.trimmedLine
    if fault != nil { document.warnings.insert(.textMissing) }
    return document
  }

  private func run(_ bytes: [UInt8]) throws(DocumentError) -> ExternalTool.Result {
    do throws(ExternalToolError) {
      return try Self.antiword.run(["-x", "db", "-"], input: bytes)
    } catch {
      if case .missing = error { throw DocumentError(.toolMissing, "\(error)") }
      throw DocumentError(.toolFailed, "\(error)")
    }
  }

  private static func refusal(_ result: ExternalTool.Result) -> DocumentError {
    let lines = result.message.split(separator: "\n").filter { !$0.contains("HOME") }
    if lines.contains(where: { $0.lowercased().contains("encrypted") }) {
      return DocumentError(.encrypted, "the document needs a password")
    }
    let reason = lines.first.map { String($0.prefix(200)) } ?? "status \(result.status)"
    return DocumentError(.toolFailed, "antiword cannot read it: \(reason)")
  }
}

extension String {
  fileprivate var trimmedLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
