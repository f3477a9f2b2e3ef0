/// What a generation says of its making; nothing in it depends on the clock, the machine or the number of workers.
package struct GenerationFacts: Hashable, Sendable {
  /// Version of the program.
  package let version: String
  /// SHA-256 of what the configuration means for the records.
  package let configurationDigest: String

  package init(version: String, configurationDigest: String) {
    self.version = version
    self.configurationDigest = configurationDigest
  }
}
