package import Fetching

/// What `pipeline.json` says, checked. Paths are ready to be opened.
package struct PipelineConfiguration: Sendable {
  package let sources: [SourceFolder]
  /// The folder that the archive is published in.
  package let out: String
  package let stages: StageSettings
  package let emit: EmitSettings
}
