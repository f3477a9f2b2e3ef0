/// What a document contributes to what is learned from its group.
package struct DocumentSummary: Hashable, Sendable {
  /// Source and top folder: documents of one group share their furniture.
  package let group: String
  /// Digests of the document's folded lines, in its order; lines that are content wherever they stand are left out as 0.
  package let lines: [UInt64]

  package init(group: String, lines: [UInt64]) {
    self.group = group
    self.lines = lines
  }
}
