package import Documents

/// Turns the bytes of a file into clean text in blocks. One for each worker: it holds parsers and buffers.
package final class Cleaner {
  private let decoder = TextDecoder()
  private let pages = PageParser()

  private let recognizer: PageRecognizer?

  /// - Parameter recognizer: Reads pages of PDFs that are images; `nil` to leave them unread.
  package init(recognizer: PageRecognizer? = nil) { self.recognizer = recognizer }

  /// - Throws: `DocumentError` where the file has no text that can be trusted to be whole.
  package func clean(_ source: SourceDocument, learned: Learned) throws(DocumentError) -> CleanDocument {
    var content = try read(source)
    if content.isOfSite { Furniture.remove(from: &content.blocks, identity: source.identity, learned: learned) }
    ContactFooter.remove(from: &content.blocks)
    let (text, blocks) = TextAssembler.assemble(content.blocks)
    // A failure must never look like a document in which nothing was found.
    let warnings = text.count == 0 ? content.warnings.union([.textMissing]) : content.warnings
    return CleanDocument(
      identity: source.identity, charset: content.charset, text: text, blocks: blocks, metadata: content.metadata,
      removed: content.blocks.compactMap(RemovedBlock.init),
      warnings: warnings.sorted { $0.rawValue < $1.rawValue }.map { DocumentWarning($0) })
  }

  /// The document's share in what is learned of its group; `nil` where it is no page of a site: what minutes and letters
  /// have in common, an official's name say, is theirs.
  package func summary(of source: SourceDocument) -> DocumentSummary? {
    guard [.html, .mail, .plainText].contains(source.identity.mediaType), let content = try? read(source),
      content.isOfSite
    else { return nil }
    return Furniture.summary(of: content.blocks, identity: source.identity)
  }

  /// What a file holds before the knowledge of other files.
  private struct Content {
    var blocks: [RawBlock]
    var metadata: DocumentMetadata
    let charset: String?
    var warnings: Set<DocumentWarning.Code>
    let isPage: Bool

    /// A page, or a text that carries phrases of a site and so was saved from one.
    var isOfSite: Bool { isPage || blocks.contains { $0.removal == .phrase } }
  }

  private func read(_ source: SourceDocument) throws(DocumentError) -> Content {
    switch source.identity.mediaType {
    case .html: try readPage(source.bytes)
    case .plainText: try readPlainText(source.bytes)
    case .mail: try readMail(source.bytes)
    case .docx, .odt, .flatODT, .wordML, .doc, .rtf: try readOffice(source)
    case .pdf: try readPDF(source)
    default: throw DocumentError(.unsupported, "no reader for \(source.identity.mediaType.rawValue)")
    }
  }

  private func readPage(_ bytes: [UInt8], stated: Charset? = nil) throws(DocumentError) -> Content {
    let decoded = try decoder.decode(bytes, isMarkup: true, stated: stated)
    var page = try pages.parse(decoded.text)
    page.blocks = MainContent.select(page.takeBlocks(), in: page.regions)
    return Content(
      blocks: page.blocks, metadata: PageMetadata.read(page), charset: decoded.charset.name,
      warnings: decoded.warnings.union(page.source.markup.warnings), isPage: true)
  }

  private func readMail(_ bytes: [UInt8]) throws(DocumentError) -> Content {
    let message = try MailReader().message(bytes)
    var content =
      message.isPage
      ? try readPage(message.bytes, stated: message.charset)
      : try readPlainText(message.bytes, stated: message.charset)
    content.metadata.title = content.metadata.title ?? message.subject
    if message.attachments > 0 { content.warnings.insert(.attachmentsIgnored) }
    return content
  }

  private func readOffice(_ source: SourceDocument) throws(DocumentError) -> Content {
    let document = try OfficeReader().document(source.bytes, as: source.identity.mediaType)
    return Content(
      blocks: document.assembledBlocks(), metadata: document.metadata(), charset: Charset.utf8.name,
      warnings: document.warnings, isPage: false)
  }

  private func readPlainText(_ bytes: [UInt8], stated: Charset? = nil) throws(DocumentError) -> Content {
    let decoded = try decoder.decode(bytes, isMarkup: false, stated: stated)
    let blocks = PlainTextParser().blocks(of: decoded.text)
    var metadata = DocumentMetadata()
    PublicationLine.read(blocks, into: &metadata)
    return Content(
      blocks: blocks, metadata: metadata, charset: decoded.charset.name, warnings: decoded.warnings, isPage: false)
  }

  private func readPDF(_ source: SourceDocument) throws(DocumentError) -> Content {
    let content = try PDFReader(recognizer: recognizer).read(source.bytes)
    let metadata = DocumentMetadata(title: content.title)
    return Content(blocks: content.blocks, metadata: metadata, charset: nil, warnings: content.warnings, isPage: false)
  }
}

extension RemovedBlock {
  /// A block that was taken out; `nil` for content.
  fileprivate init?(_ block: RawBlock) {
    guard let reason = block.removal else { return nil }
    self.init(text: UTF8Text(validated: block.text), reason: reason)
  }
}
