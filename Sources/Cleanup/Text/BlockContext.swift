/// What the open elements say of the text that stands in them.
struct BlockContext {
  var region = 0
  var kind = RawBlock.Kind.paragraph
  var isHidden = false
  var isLink = false
  var isBold = false
  /// In a button or the label of a field.
  var isControl = false
  var isPreformatted = false
}

/// An element that is open, with the context around it.
struct OpenElement {
  let name: TagName
  /// What libxml2 calls it; `nil` for one in a line of text, of which libxml2 does not know.
  let condensed: TagName?
  let outer: BlockContext
  /// Whether its end tag stood in a block that opened in it and is still open.
  var hasEnded = false
}
