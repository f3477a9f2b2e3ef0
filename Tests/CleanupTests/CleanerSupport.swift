import Cleanup
import Documents
import TestSupport
import Testing

/// Cleans bytes as a file of a media type.
func clean(_ bytes: [UInt8], as mediaType: MediaType = .html, learned: Learned = .nothing, id: String = "test/a.html")
  throws -> CleanDocument
{
  let identity = SampleDocument.identity(id: id, mediaType: mediaType)
  return try Cleaner().clean(SourceDocument(identity: identity, bytes: bytes), learned: learned)
}

func clean(_ text: String, as mediaType: MediaType = .html) throws -> CleanDocument {
  try clean(Array(text.utf8), as: mediaType)
}

/// What every clean document keeps: blocks sorted, together all of the text, on character edges, cells inside.
func expectSound(_ document: CleanDocument, sourceLocation: SourceLocation = #_sourceLocation) {
  var next = 0
  for block in document.blocks {
    #expect(block.span.start == next && !block.span.isEmpty, sourceLocation: sourceLocation)
    next = block.span.end + 1
    if case .tableRow(let cells) = block.kind {
      #expect(cells.allSatisfy { block.span.contains($0) } && cells == cells.sorted(), sourceLocation: sourceLocation)
    }
    #expect(block.footnoteMarks.allSatisfy { block.span.contains($0) }, sourceLocation: sourceLocation)
  }
  #expect(next == (document.text.count == 0 ? 0 : document.text.count + 1), sourceLocation: sourceLocation)
  let string = String(validating: document.text.bytes, as: UTF8.self)
  #expect(string?.utf8.contains(0) == false, "text is valid UTF-8 without NUL", sourceLocation: sourceLocation)
}
