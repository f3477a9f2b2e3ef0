package import Documents

/// Turns the bytes of a file into clean text in blocks. One for each worker: it holds parsers and buffers.
package final class Cleaner {
  private let decoder = TextDecoder()
  private let pages = PageParser()

  package init() {}

  /// - Throws: `DocumentError` where the file has no text that can be trusted to be whole.
  package func clean(_ source: SourceDocument, learned: Learned) throws(DocumentError) -> CleanDocument {
    var decoded = try decoder.decode(source.bytes, isMarkup: source.identity.mediaType != .plainText)
    let blocks = try read(&decoded, as: source.identity.mediaType)
    let (text, assembled) = TextAssembler.assemble(blocks)
    return CleanDocument(
      identity: source.identity, charset: decoded.charset.name, text: text, blocks: assembled,
      removed: blocks.compactMap(RemovedBlock.init),
      warnings: decoded.warnings.sorted { $0.rawValue < $1.rawValue }.map(DocumentWarning.init))
  }

  private func read(_ decoded: inout DecodedText, as mediaType: MediaType) throws(DocumentError) -> [RawBlock] {
    switch mediaType {
    case .html:
      let page = try pages.parse(decoded.text)
      decoded.warnings.formUnion(page.source.markup.warnings)
      return MainContent.select(page.blocks, in: page.regions)
    case .plainText: return PlainTextParser().blocks(of: decoded.text)
    default: throw DocumentError(.unsupported, "no reader for \(mediaType.rawValue)")
    }
  }
}

extension RemovedBlock {
  /// A block that was taken out; `nil` for content.
  fileprivate init?(_ block: RawBlock) {
    guard let reason = block.removal else { return nil }
    self.init(text: String(decoding: block.text, as: UTF8.self), reason: reason)
  }
}
