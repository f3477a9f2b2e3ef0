/// What a walk found in a source. Every entry is in exactly one place.
package struct SourceInventory: Sendable {
  package internal(set) var files = FoundFiles()
  /// Sorted by path.
  package internal(set) var refused: [RefusedEntry] = []
  /// Files and folders that the patterns leave out.
  package internal(set) var excludedCount = 0
}
