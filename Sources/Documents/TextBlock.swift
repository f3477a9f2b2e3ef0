/// A paragraph, heading, list item, table row … of a clean text.
package struct TextBlock: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Level 1–6; 0 where the file shows a heading without a level (plain text).
    case heading(level: Int)
    case paragraph
    /// The marker ("1.", "•", "–") is part of the text.
    case listItem
    /// Spans of the cells, in order; the text between them is a tab.
    case tableRow(cells: [TextSpan])
    case quote
    /// A term of a definition list, or its description.
    case term, definition
  }

  package let kind: Kind
  /// In the clean text, without the line feed that follows.
  package let span: TextSpan
  /// Where the block stood in the decoded file, in UTF-8 bytes; `nil` where it was put together from several places.
  package let origin: TextSpan?
  /// The page it begins on, one-based; `nil` where the format has none.
  package let page: Int?
  /// Digits of footnote marks glued to a word of this block ("KAA 4"): text, but of no term.
  package let footnoteMarks: [TextSpan]

  package init(kind: Kind, span: TextSpan, origin: TextSpan? = nil, page: Int? = nil, footnoteMarks: [TextSpan] = []) {
    self.kind = kind
    self.span = span
    self.origin = origin
    self.page = page
    self.footnoteMarks = footnoteMarks
  }

  package var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
