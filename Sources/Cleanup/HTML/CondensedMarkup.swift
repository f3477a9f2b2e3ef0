internal import Documents

/// A page reduced to what its structure depends on: tags of blocks without attributes, and one byte for each run of text
/// and each tag in a line of text.
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
  /// Whether all white space in the runs is one space between words, or one at the end of a run.
  var isSingleSpaced = true
  /// The start tags, in order: those that stand in `bytes` and those that a mark stands for.
  var tags: [MarkupTag] = []
  /// Of each mark of an end tag, in order, the element that ends.
  var ends: [TagName] = []
  var attributes: [MarkupAttribute] = []
  var head = HeadFacts()
  var warnings: Set<DocumentWarning.Code> = []

  // What stands for a run of text, a start tag and an end tag in `bytes`, which hold no other text but white space.
  static let textMark = UInt8(ascii: "x")
  static let startMark = UInt8(ascii: "s")
  static let endMark = UInt8(ascii: "e")

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
