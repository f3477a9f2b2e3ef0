package import Documents

/// Runs every recognizer and settles which of two overlapping readings stands.
package struct Extractor: Sendable {
  /// Of overlapping mentions the one whose recognizer stands first wins: a law's number is no case number,
  /// the year of a case number no date.
  private let recognizers: [any Recognizer] = [
    PersonalNumberRecognizer(), StatuteRecognizer(), CaseNumberRecognizer(), SectionRecognizer(), AmountRecognizer(),
    DateRecognizer(),
  ]
  /// Names of bodies and persons take no part in that: nothing else looks like one.
  private let names: [any Recognizer] = [OrganRecognizer(), PersonRecognizer()]

  package init() {}

  package func annotate(_ document: TokenizedDocument) -> AnnotatedDocument {
    var chosen = SpanSet()
    var mentions = names.flatMap { $0.mentions(in: document) }
    for recognizer in recognizers {
      mentions += recognizer.mentions(in: document).filter { chosen.insert($0.span) }
    }
    return AnnotatedDocument(tokenized: document, mentions: mentions.sorted(bySpan: \.span))
  }
}
