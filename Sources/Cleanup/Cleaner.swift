package import Documents
internal import Scanning

/// Turns the bytes of a file into clean text in blocks. One for each worker: it holds parsers and buffers.
package final class Cleaner {
  package init() {}

  /// - Throws: `DocumentError` where the file has no text that can be trusted to be whole.
  package func clean(_ source: SourceDocument, learned: Learned) throws(DocumentError) -> CleanDocument {
    let text = UTF8Text(String(decoding: source.bytes, as: UTF8.self))
    var blocks: [TextBlock] = []
    var clean: [UInt8] = []
    for line in text.bytes.split(separator: 0x0A) where line.contains(where: { !$0.isSpaceASCII }) {
      if !clean.isEmpty { clean.append(0x0A) }
      let start = clean.count
      clean += line
      blocks.append(TextBlock(kind: .paragraph, span: TextSpan(start, clean.count)))
    }
    return CleanDocument(identity: source.identity, charset: "UTF-8", text: UTF8Text(validated: clean), blocks: blocks)
  }
}
