internal import Documents

/// A start tag as it stood in the file.
struct MarkupTag: Sendable {
  let name: TagName
  /// From `<` to `>` in the decoded file.
  let origin: TextSpan
  /// Its attributes, in `CondensedMarkup.attributes`.
  let attributes: Range<Int>
  /// Where the tag stands in the condensed markup.
  let place: Int
}

struct MarkupAttribute: Sendable {
  let name: AttributeName
  /// The value as written, in the decoded file; empty without one.
  let value: TextSpan
}
