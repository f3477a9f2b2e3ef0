internal import Cleanup
package import Documents
internal import Emission
internal import Extraction
internal import JSONText
internal import Normalization
internal import Structure
internal import Tokenizing

/// What each stage makes of one document.
package struct Inspection {
  let source: SourceDocument
  private let learned: Learned
  let chain = DocumentChain()

  package init(source: SourceDocument, learned: Learned = .nothing) {
    self.source = source
    self.learned = learned
  }

  /// For programs: one line of JSON, line feed included.
  package func json(of stage: InspectionStage) throws(InspectionError) -> [UInt8] {
    var json = JSONWriter()
    try report(of: stage).write(to: &json)
    json.endLine()
    return json.bytes
  }

  package func text(of stage: InspectionStage) throws(InspectionError) -> String {
    try report(of: stage).text
  }

  private func report(of stage: InspectionStage) throws(InspectionError) -> any StageReport {
    if stage == .fetch { return FetchReport(source: source) }
    let clean = try clean()
    if stage == .cleanup { return CleanupReport(clean: clean) }
    let structured = chain.structurer.structure(clean)
    if stage == .structure { return StructureReport(structured: structured) }
    let tokenized = chain.tokenizer.tokenize(structured)
    if stage == .tokenize { return TokenizeReport(tokenized: tokenized) }
    let annotated = chain.extractor.annotate(tokenized)
    if stage == .extract { return ExtractReport(annotated: annotated) }
    let normalized = chain.normalizer.normalize(annotated)
    if stage == .normalize { return NormalizeReport(normalized: normalized) }
    return RecordReport(records: chain.recordBuilder.records(of: normalized))
  }

  func clean() throws(InspectionError) -> CleanDocument {
    do throws(DocumentError) {
      try SupportedFormats.check(source.identity.mediaType)
      return try chain.cleaner.clean(source, learned: learned)
    } catch {
      throw InspectionError(stage: .cleanup, error: error)
    }
  }
}
