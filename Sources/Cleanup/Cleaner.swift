package import Documents

/// Turns the bytes of a file into clean text in blocks. One for each worker: it holds parsers and buffers.
package final class Cleaner {
  private let decoder = TextDecoder()
  private let pages = PageParser()

  package init() {}

  /// - Throws: `DocumentError` where the file has no text that can be trusted to be whole.
  package func clean(_ source: SourceDocument, learned: Learned) throws(DocumentError) -> CleanDocument {
    var content = try read(source)
    Furniture.remove(from: &content.blocks, identity: source.identity, learned: learned)
    ContactFooter.remove(from: &content.blocks)
    let (text, blocks) = TextAssembler.assemble(content.blocks)
    // A failure must never look like a document in which nothing was found.
    let warnings = text.count == 0 ? content.warnings.union([.textMissing]) : content.warnings
    return CleanDocument(
      identity: source.identity, charset: content.charset, text: text, blocks: blocks, metadata: content.metadata,
      removed: content.blocks.compactMap(RemovedBlock.init),
      warnings: warnings.sorted { $0.rawValue < $1.rawValue }.map(DocumentWarning.init))
  }

  /// The document's share in what is learned of its group; `nil` where it has no text.
  package func summary(of source: SourceDocument) -> DocumentSummary? {
    // What runs along the pages of a PDF is found in the PDF itself: reading it twice would teach nothing.
    guard source.identity.mediaType != .pdf, let content = try? read(source) else { return nil }
    return Furniture.summary(of: content.blocks, identity: source.identity)
  }

  /// What a file holds before the knowledge of other files.
  private struct Content {
    var blocks: [RawBlock]
    let metadata: DocumentMetadata
    let charset: String?
    let warnings: Set<DocumentWarning.Code>
  }

  private func read(_ source: SourceDocument) throws(DocumentError) -> Content {
    switch source.identity.mediaType {
    case .html: try readPage(source)
    case .plainText: try readPlainText(source)
    case .pdf: try readPDF(source)
    default: throw DocumentError(.unsupported, "no reader for \(source.identity.mediaType.rawValue)")
    }
  }

  private func readPage(_ source: SourceDocument) throws(DocumentError) -> Content {
    let decoded = try decoder.decode(source.bytes, isMarkup: true)
    var page = try pages.parse(decoded.text)
    page.blocks = MainContent.select(page.takeBlocks(), in: page.regions)
    return Content(
      blocks: page.blocks, metadata: PageMetadata.read(page), charset: decoded.charset.name,
      warnings: decoded.warnings.union(page.source.markup.warnings))
  }

  private func readPlainText(_ source: SourceDocument) throws(DocumentError) -> Content {
    let decoded = try decoder.decode(source.bytes, isMarkup: false)
    let blocks = PlainTextParser().blocks(of: decoded.text)
    var metadata = DocumentMetadata()
    PublicationLine.read(blocks, into: &metadata)
    return Content(blocks: blocks, metadata: metadata, charset: decoded.charset.name, warnings: decoded.warnings)
  }

  private func readPDF(_ source: SourceDocument) throws(DocumentError) -> Content {
    let content = try PDFReader().read(source.bytes)
    let metadata = DocumentMetadata(title: content.title)
    return Content(blocks: content.blocks, metadata: metadata, charset: nil, warnings: content.warnings)
  }
}

extension RemovedBlock {
  /// A block that was taken out; `nil` for content.
  fileprivate init?(_ block: RawBlock) {
    guard let reason = block.removal else { return nil }
    self.init(text: UTF8Text(validated: block.text), reason: reason)
  }
}
