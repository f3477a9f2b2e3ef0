package import Documents

/// A block as a parser found it: text not yet normalized, and what speaks for or against its being content.
package struct RawBlock: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Level 1–6; 0 where the file shows a heading without a level (plain text).
    case heading(level: Int)
    case paragraph
    /// The marker ("1.", "•", "–") is part of the text.
    case listItem
    case tableRow
    case quote
    case term, definition
  }

  package var kind: Kind
  /// Valid UTF-8 without line feeds, white space folded to single spaces; the cells of a table row joined by tabs.
  package var text: [UInt8]
  /// Of a table row: the cells, in order, in `text`.
  package var cells: [TextSpan]
  /// Digits of footnote marks, in `text`.
  package var footnoteMarks: [TextSpan]
  /// Where the block stood in the decoded file, in UTF-8 bytes.
  package var origin: TextSpan?
  /// The page it begins on, one-based; `nil` where the format has none.
  package var page: Int?
  package var evidence: BlockEvidence
  /// Why the block does not belong to the text; `nil` for content.
  package var removal: RemovedBlock.Reason?

  package init(
    kind: Kind, text: [UInt8], cells: [TextSpan] = [], footnoteMarks: [TextSpan] = [], origin: TextSpan? = nil,
    page: Int? = nil, evidence: BlockEvidence = BlockEvidence(), removal: RemovedBlock.Reason? = nil
  ) {
    self.kind = kind
    self.text = text
    self.cells = cells
    self.footnoteMarks = footnoteMarks
    self.origin = origin
    self.page = page
    self.evidence = evidence
    self.removal = removal
  }

  package var isHeading: Bool { kind.isHeading }
}

extension RawBlock.Kind {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
