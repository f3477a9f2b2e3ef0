internal import Documents
internal import Scanning

/// The body whose document it is: whose meeting it states, whose § it prints, whose name heads it.
struct OwnBody {
  /// Canonical; `nil` where the document does not say.
  let name: String?

  /// How far into a text a line that is a body's name counts as its head, in bytes.
  private static let head = 1500
  /// How far from a body's name the line stands that says "Protokoll", in bytes.
  private static let reach = 120

  init(of document: AnnotatedDocument, directory: OrganDirectory) {
    let structured = document.tokenized.structured
    let stated = [structured.meeting?.organ, structured.items.first?.organ].lazy.compactMap { $0 }
      .compactMap { Self.body(at: $0, in: directory) }
    name =
      stated.first ?? Self.bodyBeforeHeading(document, directory) ?? Self.bodyOfHeadLine(document, directory)
  }

  private static func body(at span: TextSpan, in directory: OrganDirectory) -> String? {
    directory.mentions.lazy.filter { $0.mention.span.overlaps(span) }.compactMap { directory.body(of: $0.expression) }
      .first
  }

  /// "SON AU" of a line that starts with "SON AU § 41".
  private static func bodyBeforeHeading(_ document: AnnotatedDocument, _ directory: OrganDirectory) -> String? {
    let text = document.text
    return directory.mentions.lazy.filter { mention, expression in
      var next = mention.span.end
      while text.byte(at: next) != 0x0A, text.spaceLength(at: next) > 0 { next += text.spaceLength(at: next) }
      return expression.form != .partial && text.byte(at: next) == 0xC2 && text.byte(at: next + 1) == 0xA7
        && isLineStart(mention.span.start, in: text)
    }.compactMap { directory.body(of: $0.expression) }.first
  }

  /// "Bygg- och miljönämnden" alone on a line at the head of minutes.
  private static func bodyOfHeadLine(_ document: AnnotatedDocument, _ directory: OrganDirectory) -> String? {
    let text = document.text
    return directory.mentions.lazy.prefix { $0.mention.span.start < head }.filter { mention, expression in
      let after = text.byte(at: mention.span.end)
      return expression.kind == .organ && expression.form == .name && isLineStart(mention.span.start, in: text)
        && (after == 0 || after == 0x0A) && isTitle(mention.span, in: text)
    }.map(\.expression.name).first
  }

  /// Whether a line near a span says that the document is of a meeting.
  private static func isTitle(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let words: [StaticString] = ["protokoll", "sammanträd", "kallelse"]
    return (max(0, span.start - reach)..<min(text.count, span.end + reach)).contains { place in
      isLineStart(place, in: text) && words.contains { text.hasPrefix($0, at: place) }
    }
  }

  private static func isLineStart(_ offset: Int, in text: UTF8Text) -> Bool {
    offset == 0 || text.byte(at: offset - 1) == 0x0A
  }
}
