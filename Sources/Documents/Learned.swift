/// What many documents of a source taught, an explicit input of the stages.
package struct Learned: Hashable, Sendable {
  /// Digests (FNV-1a, 64 bit) of folded lines that repeat across documents, by group of documents.
  package var furniture: [String: Set<UInt64>]

  package init(furniture: [String: Set<UInt64>] = [:]) { self.furniture = furniture }

  package static let nothing = Learned()
}
