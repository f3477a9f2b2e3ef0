/// `emit` of `pipeline.json`.
package struct EmitSettings: Hashable, Sendable {
  /// `keepGenerations`: complete generations that stay in `out/generations`, the newest among them.
  package var keepGenerations = 2

  package init() {}
}
