internal import Documents
internal import Scanning

/// A § mention with what its sentence holds: the ground on which its body and day are decided.
struct SectionReference {
  let span: TextSpan
  let expression: SectionExpression
  let sentence: TextSpan
  /// The § before it in the same sentence; the clause starts after it.
  let previous: TextSpan?
  /// Where the next § of the sentence starts, or the sentence ends.
  let end: Int

  var clauseStart: Int { previous?.end ?? sentence.start }

  /// The text from the end of the § before it.
  var clause: TextSpan { TextSpan(clauseStart, span.start) }
  /// The text up to the § behind it.
  var rest: TextSpan { TextSpan(span.end, max(span.end, end)) }

  /// Whether nothing stands before the § on its line.
  func startsLine(in text: UTF8Text) -> Bool { span.start == 0 || text.byte(at: span.start - 1) == 0x0A }

  /// All § mentions of a document, in order.
  static func all(in document: AnnotatedDocument) -> [SectionReference] {
    let mentions = document.mentions.compactMap { mention in
      if case .section(let section) = mention.content { (span: mention.span, section: section) } else { nil }
    }
    let sentences = document.tokenized.sentences
    var sentence = 0
    return mentions.indices.map { index in
      let span = mentions[index].span
      while sentence < sentences.count, sentences[sentence].span.end <= span.start { sentence += 1 }
      let isInside = sentence < sentences.count && sentences[sentence].span.contains(span)
      let around = isInside ? sentences[sentence].span : span
      let previous = index > 0 ? mentions[index - 1].span : nil
      let next = index + 1 < mentions.count ? mentions[index + 1].span.start : around.end
      return SectionReference(
        span: span, expression: mentions[index].section, sentence: around,
        previous: previous.flatMap { $0.start >= around.start ? $0 : nil }, end: min(next, around.end))
    }
  }
}
