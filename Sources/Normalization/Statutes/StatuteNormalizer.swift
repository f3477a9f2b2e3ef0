internal import Documents
internal import Lexicons
internal import Scanning

/// Gives references to law their canonical values: `kommunallagens 5 kap. 67 §` is `2017:725 5 kap. 67 §`.
///
/// A name means the act that the document gives a number for; else the one that applied on the document's day.
struct StatuteNormalizer {
  /// - Parameter documentDate: The day from which the document speaks; without one the newest act is meant.
  func entities(of document: AnnotatedDocument, documentDate: CalendarDate?) -> [Entity] {
    var resolver = ActResolver(text: document.text, documentDate: documentDate, mentions: document.mentions)
    return document.mentions.compactMap { mention in
      guard case .statute(let expression) = mention.content else { return nil }
      let sfs = resolver.sfs(of: expression, at: mention.span)
      guard let act = sfs ?? expression.name else { return nil }
      return Entity(
        kind: .statute, span: mention.span, value: value(of: expression, act: act),
        details: .statute(
          sfs: sfs, chapter: expression.chapter, section: expression.section, piece: expression.piece,
          item: expression.item))
    }
  }

  private func value(of expression: StatuteExpression, act: String) -> String {
    var value = act
    if let chapter = expression.chapter { value += " \(chapter) kap." }
    if let section = expression.section { value += " \(section) " + (section.contains("-") ? "§§" : "§") }
    return value
  }
}
