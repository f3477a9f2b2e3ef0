package import Documents

/// Turns the bytes of a file into clean text in blocks. One for each worker: it holds parsers and buffers.
package final class Cleaner {
  package init() {}

  /// - Throws: `DocumentError` where the file has no text that can be trusted to be whole.
  package func clean(_ source: SourceDocument, learned: Learned) throws(DocumentError) -> CleanDocument {
    let decoded = UTF8Text(String(decoding: source.bytes, as: UTF8.self))
    let blocks = PlainTextParser().blocks(of: decoded)
    let (text, assembled) = TextAssembler.assemble(blocks)
    return CleanDocument(identity: source.identity, charset: "UTF-8", text: text, blocks: assembled)
  }
}
