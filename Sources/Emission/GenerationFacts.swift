/// What a generation says of its making; nothing in it depends on the clock, the machine or the number of workers.
package struct GenerationFacts: Hashable, Sendable {
  package let toolVersion: String
  /// SHA-256 of what the configuration means for the records.
  package let configurationDigest: String
  /// Digests of the word lists, by name.
  package let lexiconDigests: [String: String]

  package init(toolVersion: String, configurationDigest: String, lexiconDigests: [String: String] = [:]) {
    self.toolVersion = toolVersion
    self.configurationDigest = configurationDigest
    self.lexiconDigests = lexiconDigests
  }
}
