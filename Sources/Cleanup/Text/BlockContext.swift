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
  let condensed: TagName
  let outer: BlockContext
}
