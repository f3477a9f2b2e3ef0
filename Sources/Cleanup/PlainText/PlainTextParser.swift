package import Documents
internal import Scanning

/// Reads a plain text into blocks.
package struct PlainTextParser {
  package init() {}

  package func blocks(of text: UTF8Text) -> [RawBlock] {
    var blocks: [RawBlock] = []
    var start = 0
    for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let span = text.trimmed(TextSpan(start, start + line.count))
      if !span.isEmpty {
        blocks.append(RawBlock(kind: .paragraph, text: Array(text.bytes[span.start..<span.end]), origin: span))
      }
      start += line.count + 1
    }
    return blocks
  }
}
