package import Cleanup
package import Documents
package import Emission
package import Extraction
package import Normalization
package import Structure
package import Tokenizing

/// The whole story of one document. One for each worker.
package final class DocumentChain {
  package let cleaner: Cleaner
  package let structurer = Structurer()
  package let tokenizer: Tokenizer
  package let extractor = Extractor()
  package let normalizer = Normalizer()
  package let recordBuilder: RecordBuilder

  /// - Parameter recognizer: Reads pages of PDFs that are images; `nil` to leave them unread.
  package init(recognizer: PageRecognizer? = nil) {
    cleaner = Cleaner(recognizer: recognizer)
    tokenizer = Tokenizer()
    recordBuilder = RecordBuilder(tokenizer: tokenizer)
  }

  /// - Throws: `DocumentError` where the document can have no record.
  package func records(of source: SourceDocument, learned: Learned) throws(DocumentError) -> [Record] {
    let clean = try cleaner.clean(source, learned: learned)
    let tokenized = tokenizer.tokenize(structurer.structure(clean))
    let normalized = normalizer.normalize(extractor.annotate(tokenized))
    return recordBuilder.records(of: normalized)
  }
}
