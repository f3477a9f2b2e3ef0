/// What one document may cost; `stages.limits` of `pipeline.json`.
package struct DocumentLimits: Hashable, Sendable {
  /// Wall time.
  package var seconds: Int
  /// Memory of the worker's own: what it allocates, not the program and its libraries.
  package var megabytes: Int

  package init(seconds: Int = 10, megabytes: Int = 512) {
    self.seconds = seconds
    self.megabytes = megabytes
  }

  var bytes: Int { megabytes << 20 }
}
