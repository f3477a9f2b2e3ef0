internal import Documents

/// A page reduced to what its structure depends on: tags without attributes, and one byte for each run of text.
///
/// The tags' attributes are kept beside it, found by the place of the tag, and so is the text, without references and
/// double spaces: libxml2 need not look at each of its characters.
struct CondensedMarkup: Sendable {
  /// Markup of HTML 4 with the last element a sentinel: `hr`.
  var bytes: [UInt8] = []
  /// The runs of text, one after another.
  var text: [UInt8] = []
  /// Of each run, in order, where it starts in `text`.
  var runs: [Int] = []
  var tags: [MarkupTag] = []
  var attributes: [MarkupAttribute] = []
  var head = HeadFacts()
  var warnings: Set<DocumentWarning.Code> = []

  /// Stands for a run of text in `bytes`, which hold no other text but white space.
  static let textMark = UInt8(ascii: "x")

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
