package import Documents

/// Documents made by hand, so that the tests of a stage need no other stage.
package enum SampleDocument {
  package static func identity(id: String = "test/sample.txt", mediaType: MediaType = .plainText) -> DocumentIdentity {
    DocumentIdentity(
      source: "test", id: id, sha256: String(repeating: "0", count: 64), byteCount: 0, mediaType: mediaType,
      municipality: nil)
  }

  /// A text whose lines are its blocks.
  package static func clean(_ text: UTF8Text, metadata: DocumentMetadata = DocumentMetadata()) -> CleanDocument {
    var blocks: [TextBlock] = []
    var start = 0
    for end in text.bytes.indices.filter({ text.bytes[$0] == 0x0A }) + [text.count] {
      if end > start { blocks.append(TextBlock(kind: .paragraph, span: TextSpan(start, end))) }
      start = end + 1
    }
    return CleanDocument(identity: identity(), charset: "UTF-8", text: text, blocks: blocks, metadata: metadata)
  }

  /// Each line one sentence, without tokens: enough for recognizers, which read bytes.
  package static func tokenized(_ text: UTF8Text, metadata: DocumentMetadata = DocumentMetadata()) -> TokenizedDocument
  {
    let clean = clean(text, metadata: metadata)
    return TokenizedDocument(
      structured: StructuredDocument(clean: clean, genre: .other, title: nil),
      sentences: clean.blocks.map { Sentence(span: $0.span, tokens: 0..<0) }, tokens: [], pool: [], expansions: [])
  }
}
