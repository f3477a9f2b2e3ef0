internal import Cleanup
package import Documents
internal import Emission
internal import Extraction
internal import JSONText
internal import Normalization
internal import Structure
internal import Tokenizing

/// What each stage makes of one document, as JSON.
package struct Inspection {
  private let source: SourceDocument
  private let chain = DocumentChain()

  package init(source: SourceDocument) { self.source = source }

  /// - Parameter stage: Name of a stage, as `diarium inspect --stage` takes it.
  package func json(of stage: String) throws(DocumentError) -> String {
    var json = JSONWriter()
    let clean = try chain.cleaner.clean(source, learned: .nothing)
    let tokenized = chain.tokenizer.tokenize(chain.structurer.structure(clean))
    switch stage {
    case "cleanup": write(clean, to: &json)
    case "tokenize": write(tokenized, to: &json)
    default:
      let normalized = chain.normalizer.normalize(chain.extractor.annotate(tokenized))
      json.array(chain.recordBuilder.records(of: normalized)) { RecordWriter().write($1, to: &$0) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(_ clean: CleanDocument, to json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.value(utf8: clean.text.bytes[...])
      json.field("charset", clean.charset)
      json.key("metadata")
      write(clean.metadata, to: &json)
      json.key("warnings")
      json.array(clean.warnings) { $0.value($1.code.rawValue) }
      json.key("removed")
      json.array(clean.removed) { json, removed in
        json.object { json in
          json.field("reason", removed.reason.rawValue)
          json.field("text", removed.text)
        }
      }
    }
  }

  private func write(_ metadata: DocumentMetadata, to json: inout JSONWriter) {
    json.object { json in
      json.field("title", metadata.title)
      json.field("language", metadata.language)
      json.field("published", metadata.published?.description)
      json.field("modified", metadata.modified?.description)
      json.field("publisher", metadata.publisher)
    }
  }

  private func write(_ tokenized: TokenizedDocument, to json: inout JSONWriter) {
    let offsets = CodePointOffsets(tokenized.text)
    json.object { json in
      json.key("text")
      json.value(utf8: tokenized.text.bytes[...])
      json.key("sentences")
      json.array(tokenized.sentences) { json, sentence in
        json.object { json in
          json.field("start", offsets.codePoints(before: sentence.span.start))
          json.field("end", CodePointOffsets.count(tokenized.text, TextSpan(0, sentence.span.end)))
          json.key("tokens")
          json.array(sentence.tokens) { json, index in
            let token = tokenized.tokens[index]
            json.object { json in
              json.field("start", offsets.codePoints(before: token.span.start))
              json.field("end", offsets.codePoints(before: token.span.end))
              json.field("text", tokenized.text[token.span])
              json.key("norm")
              json.value(utf8: tokenized.pool[token.norm.start..<token.norm.end])
              json.key("stem")
              json.value(utf8: tokenized.pool[token.stem.start..<token.stem.end])
            }
          }
        }
      }
    }
  }
}
