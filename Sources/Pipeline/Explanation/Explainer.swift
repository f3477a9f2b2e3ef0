internal import Documents
internal import Fetching

/// Looks at one file as the next run would; writes nothing.
package struct Explainer {
  private let configuration: PipelineConfiguration

  package init(_ configuration: PipelineConfiguration) { self.configuration = configuration }

  /// - Parameter name: Bytes of a path as a person named it, or of an id as reports have it.
  /// - Returns: `nil` where it lies in no source.
  package func explanation(of name: [UInt8]) throws(RunError) -> Explanation? {
    guard let place = ExplainedPlace(name, in: configuration) else { return nil }
    let preparation = try preparation()
    let path = PathEncoding.encoded(place.path)
    let memory = preparation.ground.state?.files(of: place.source.name).first { $0.memory.path == path }?.memory
    let (file, trace) = look(at: path, place, learned: preparation.learning.learned)
    let selection = place.source.selection(of: place.path)
    return Explanation(
      id: place.id, source: place.source.name, selection: selection, memory: memory,
      decision: decision(path, place, memory, preparation),
      isSameContent: file.flatMap { file in memory.map { $0.sha256 == file.sha256 } }, trace: trace)
  }

  private func preparation() throws(RunError) -> RunPreparation {
    var options = RunOptions()
    options.dryRun = true
    let run = PipelineRun(configuration, options: options, program: nil, showsProgress: false)
    return try run.prepare(GenerationStore(reading: configuration.out))
  }

  /// A file that cannot be read has a trace that says so.
  private func look(at path: String, _ place: ExplainedPlace, learned: Learned) -> (FetchedFile?, DocumentTrace) {
    do throws(DocumentError) {
      let file = try Fetcher(source: place.source, limit: configuration.stages.maxBytes).file(at: path)
      try (try? Tombstones(out: configuration.out))?.check(file)
      return (file, Inspection(source: SourceDocument(file), learned: learned).trace())
    } catch {
      return (nil, DocumentTrace(failure: error))
    }
  }

  private func decision(
    _ path: String, _ place: ExplainedPlace, _ memory: FileMemory?, _ preparation: RunPreparation
  ) -> Decision? {
    guard let source = preparation.plan.sources.first(where: { $0.name == place.source.name }) else { return nil }
    let index = (0..<source.files.count).first { source.files[$0] == path }
    if index == nil, memory == nil { return nil }
    return source.rule.decision(path: path, stamp: index.map { source.files.stamp(at: $0) }, memory: memory)
  }
}
