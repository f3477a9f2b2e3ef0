/// What one document may cost; `stages.limits` of `pipeline.json`.
package struct DocumentLimits: Hashable, Sendable {
  /// Wall time.
  package var seconds = 10
  /// Memory of the worker's own: what it allocates, not the program and its libraries.
  package var megabytes = 512

  package init() {}

  var bytes: Int { megabytes << 20 }
}
