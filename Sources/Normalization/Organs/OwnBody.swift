internal import Documents
internal import Scanning

/// The body whose document it is: whose meeting it states, whose § it prints, whose name heads it.
struct OwnBody {
  /// Canonical; `nil` where the document does not say.
  let name: String?

  /// How far into a text a line that is a body's name counts as its head, in bytes.
  private static let head = 1500

  init(of document: AnnotatedDocument, directory: OrganDirectory) {
    let structured = document.tokenized.structured
    let stated = [structured.meeting?.organ, structured.items.first?.organ].lazy.compactMap { $0 }
      .compactMap { Self.body(at: $0, in: directory) }
    name =
      stated.first ?? Self.bodyBeforeHeading(document, directory) ?? Self.bodyOfHeadLine(document, directory)
  }

  private static func body(at span: TextSpan, in directory: OrganDirectory) -> String? {
    directory.mentions.lazy.filter { $0.mention.span.overlaps(span) && $0.expression.kind == .organ }
      .compactMap { directory.value(of: $0.expression) }.first
  }

  /// "SON AU" of a line that starts with "SON AU § 41".
  private static func bodyBeforeHeading(_ document: AnnotatedDocument, _ directory: OrganDirectory) -> String? {
    let text = document.text
    return directory.mentions.lazy.filter { mention, expression in
      let next = text.trimmed(TextSpan(mention.span.end, min(mention.span.end + 4, text.count))).start
      return expression.form != .partial && text.byte(at: next) == 0xC2 && text.byte(at: next + 1) == 0xA7
        && (mention.span.start == 0 || text.byte(at: mention.span.start - 1) == 0x0A)
    }.compactMap { directory.value(of: $0.expression) }.first
  }

  /// "Bygg- och miljönämnden" alone on a line at the head of the text.
  private static func bodyOfHeadLine(_ document: AnnotatedDocument, _ directory: OrganDirectory) -> String? {
    let text = document.text
    return directory.mentions.lazy.prefix { $0.mention.span.start < head }.filter { mention, expression in
      let (before, after) = (text.byte(at: mention.span.start - 1), text.byte(at: mention.span.end))
      return expression.kind == .organ && expression.form == .name && (before == 0 || before == 0x0A)
        && (after == 0 || after == 0x0A)
    }.map(\.expression.name).first
  }
}
