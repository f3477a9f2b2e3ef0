/// What made a generation of the archive, for its manifest. No clock, host or path: equal input gives equal bytes.
package struct GenerationFacts: Hashable, Sendable {
  package let toolVersion: String
  /// Digest of what in `pipeline.json` decides the output.
  package let configurationDigest: String

  package init(toolVersion: String, configurationDigest: String) {
    self.toolVersion = toolVersion
    self.configurationDigest = configurationDigest
  }
}
