internal import Documents
internal import Lexicons
internal import Scanning

/// The day that a document speaks from: its publication, its meeting, or the date line of a letter.
struct DocumentDay {
  let day: CalendarDate
  /// Days by which what has happened may lie after it: minutes are approved after the meeting.
  let leeway: Int

  init?(_ document: AnnotatedDocument, dated: DatedMentions) {
    let structured = document.tokenized.structured
    if let published = structured.clean.metadata.published ?? Self.publicationLine(structured, dated) {
      self.init(day: published, leeway: 0)
    } else if let meeting = structured.meeting?.date.flatMap({ dated.first(in: $0) }) {
      self.init(day: meeting.from, leeway: 60)
    } else if let letter = Self.dateLine(structured, dated) {
      self.init(day: letter, leeway: 60)
    } else {
      return nil
    }
  }

  private init(day: CalendarDate, leeway: Int) {
    self.day = day
    self.leeway = leeway
  }

  /// "Publicerat 27 maj, 2020", "Senast uppdaterad: 2024-03-12"
  private static func publicationLine(_ structured: StructuredDocument, _ dated: DatedMentions) -> CalendarDate? {
    for block in structured.clean.blocks where block.span.count < 80 {
      if let date = dated.first(in: block.span), label(of: block.span, in: structured.text) == "published" {
        return date.from
      }
    }
    return nil
  }

  /// A line near the beginning that is labelled so, or is hardly more than a date: "Datum: 2026-05-26".
  private static func dateLine(_ structured: StructuredDocument, _ dated: DatedMentions) -> CalendarDate? {
    for block in structured.clean.blocks.prefix(30) {
      let line = structured.text.trimmed(block.span)
      guard let date = dated.first(in: line), date.isDay else { continue }
      let labelled = date.span.start - line.start < 40 && label(of: line, in: structured.text) != nil
      if labelled || line.count - date.span.count <= 24 { return date.from }
    }
    return nil
  }

  /// What the first word of a line says of a date in it.
  private static func label(of line: TextSpan, in text: UTF8Text) -> String? {
    var cursor = Cursor(text, at: line.start, limit: line.end)
    cursor.skipSpaces()
    return cursor.word().flatMap { Lexicons.dayLabels.row(for: $0, in: text)?[1] }
  }
}
