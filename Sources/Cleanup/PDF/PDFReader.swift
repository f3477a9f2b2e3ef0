package import Documents

/// Reads a PDF into blocks: words to segments, regions in reading order, lines to paragraphs, rows to tables.
package struct PDFReader: Sendable {
  package struct Content: Sendable {
    package var blocks: [RawBlock]
    package var title: String?
    package var warnings: Set<DocumentWarning.Code>
  }

  private let limits: PDFLimits

  private let recognizer: PageRecognizer?

  /// - Parameter recognizer: `nil` where pages that are images stay unread.
  package init(limits: PDFLimits = PDFLimits(), recognizer: PageRecognizer? = nil) {
    self.limits = limits
    self.recognizer = recognizer
  }

  /// - Throws: `DocumentError` where the file cannot be opened or has no text layer.
  package func read(_ bytes: [UInt8]) throws(DocumentError) -> Content {
    let file = try PDFFile(bytes)
    var pages = PageCollection(limits: limits, fileSize: bytes.count, recognizer: recognizer)
    try pages.read(file)
    guard !pages.pages.isEmpty else { throw pages.error }
    let blocks = PageBlocks.blocks(of: pages.pages)
    var content = Content(blocks: blocks, warnings: pages.warnings)
    if !PDFTrailer.isComplete(bytes) { content.warnings.insert(.textTruncated) }
    // Titles of the document information are mostly those of templates: a hint where the pages show none.
    if !blocks.contains(where: { $0.removal == nil && $0.isHeading }) {
      content.title = InformationTitle.title(file.title)
    }
    return content
  }
}
