/// What a markup says of a block beside its text. Plain text has none of it.
package struct BlockEvidence: Hashable, Sendable {
  /// Bytes of the block's text that stand in links.
  package var linkBytes = 0
  /// Bytes of the block's text that stand in bold.
  package var boldBytes = 0
  /// Whether only a line break stands before the block, no end of a paragraph.
  package var followsLineBreak = false
  /// The innermost region of the page that holds the block; `nil` without markup.
  package var region: Int?

  package init() {}
}
