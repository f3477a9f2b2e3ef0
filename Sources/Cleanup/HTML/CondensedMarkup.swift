internal import Documents

/// A page reduced to what its text depends on: tags without attributes, text without references and double spaces.
///
/// The tags' attributes are kept beside it, found by the place of the tag.
struct CondensedMarkup: Sendable {
  /// Markup of HTML 4 with the last element a sentinel: `hr`.
  var bytes: [UInt8] = []
  var tags: [MarkupTag] = []
  var attributes: [MarkupAttribute] = []
  var head = HeadFacts()
  var warnings: Set<DocumentWarning.Code> = []

  func value(of name: AttributeName, in tag: MarkupTag) -> TextSpan? {
    for index in tag.attributes where attributes[index].name == name { return attributes[index].value }
    return nil
  }
}

/// What a page says of itself outside its text, as places in the decoded file.
struct HeadFacts: Sendable {
  var title: TextSpan?
  var language: TextSpan?
  /// The `meta` tags.
  var metas: [MarkupTag] = []
  /// Contents of the scripts of type `application/ld+json`.
  var linkedData: [TextSpan] = []
}

/// A page with its condensed markup, shared by those who read it.
final class PageSource {
  let text: UTF8Text
  let markup: CondensedMarkup

  init(_ text: UTF8Text) {
    self.text = text
    markup = MarkupCondenser.condense(text)
  }

  func value(of name: AttributeName, in tag: MarkupTag) -> TextSpan? { markup.value(of: name, in: tag) }
}
