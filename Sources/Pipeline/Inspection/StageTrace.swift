internal import Documents
internal import Emission
internal import Extraction
internal import JSONText
internal import Normalization
internal import Structure
internal import Tokenizing

/// What a stage made of a document, in sizes.
struct StageTrace {
  let stage: InspectionStage
  /// "blocks", 12
  let sizes: [(name: String, count: Int)]
}

/// What all stages made of a document, up to the one that could not go on.
struct DocumentTrace {
  var stages: [StageTrace] = []
  /// `nil` where it has records.
  var failure: DocumentError?
  /// The warning that makes it partial.
  var incomplete: DocumentWarning.Code?

  mutating func add(_ stage: InspectionStage, _ sizes: [(String, Int)]) {
    stages.append(StageTrace(stage: stage, sizes: sizes.map { (name: $0.0, count: $0.1) }))
  }
}

extension Inspection {
  /// Sizes only, no text.
  func trace() -> DocumentTrace {
    var trace = DocumentTrace()
    trace.add(.fetch, [("bytes", source.identity.byteCount)])
    do throws(InspectionError) {
      follow(try clean(), &trace)
    } catch {
      trace.failure = error.error
    }
    return trace
  }

  private func follow(_ clean: CleanDocument, _ trace: inout DocumentTrace) {
    let reasons = RemovedBlock.Reason.allCases.map { reason in
      ("removed as \(reason.rawValue)", clean.removed.count { $0.reason == reason })
    }
    trace.add(.cleanup, [("bytes", clean.text.count), ("blocks", clean.blocks.count)] + reasons.filter { $0.1 > 0 })
    let structured = chain.structurer.structure(clean)
    trace.add(.structure, [("items", structured.items.count), ("parts", structured.parts.count)])
    let tokenized = chain.tokenizer.tokenize(structured)
    trace.add(.tokenize, [("sentences", tokenized.sentences.count), ("tokens", tokenized.tokens.count)])
    let annotated = chain.extractor.annotate(tokenized)
    trace.add(.extract, [("mentions", annotated.mentions.count)])
    let normalized = chain.normalizer.normalize(annotated)
    trace.add(.normalize, [("entities", normalized.entities.count)])
    let records = chain.recordBuilder.records(of: normalized)
    trace.add(.record, [("records", records.count), ("bytes", records.reduce(0) { $0 + Self.size(of: $1) })])
    trace.incomplete = DocumentWorker.loss(in: records)
  }

  private static func size(of record: Record) -> Int {
    var json = JSONWriter()
    RecordWriter().write(record, to: &json)
    return json.bytes.count + 1
  }
}
