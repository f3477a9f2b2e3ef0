internal import Documents
internal import Lexicons
internal import Scanning

/// Tells whether the sentence around a date speaks of what was or of what will be.
struct TenseReader {
  enum Tense { case past, future, unknown }

  /// How far a verb is looked for, in bytes: a sentence may be as long as a document.
  private static let reach = 160
  private let text: UTF8Text
  private let sentences: [Sentence]

  init(_ document: AnnotatedDocument) {
    text = document.text
    sentences = document.tokenized.sentences
  }

  /// The nearest verb before the date decides, else the first after it.
  func tense(at span: TextSpan) -> Tense {
    let sentence = sentence(at: span)
    let before = words(in: TextSpan(max(sentence.start, edge(span.start - Self.reach)), span.start))
    if let found = before.last { return found }
    return words(in: TextSpan(span.end, min(sentence.end, edge(span.end + Self.reach)))).first ?? .unknown
  }

  private func words(in span: TextSpan) -> [Tense] {
    var tenses: [Tense] = []
    var cursor = Cursor(text, at: span.start, limit: span.end)
    while !cursor.atEnd {
      if let word = cursor.word() {
        let tense = tense(of: word)
        if tense != .unknown { tenses.append(tense) }
      } else {
        cursor.offset += max(1, text.scalar(at: cursor.offset).length)
      }
    }
    return tenses
  }

  private func tense(of word: TextSpan) -> Tense {
    switch Lexicons.tenseWords.row(for: word, in: text)?[1] {
    case "past": .past
    case "future": .future
    default: isPreterite(word) ? .past : .unknown
    }
  }

  /// "beslutade", "presenterades", "anfördes"
  private func isPreterite(_ word: TextSpan) -> Bool {
    text.hasSuffix("ade", word) || text.hasSuffix("ades", word) || text.hasSuffix("ddes", word)
      || text.hasSuffix("rdes", word) || text.hasSuffix("ktes", word) || text.hasSuffix("ptes", word)
  }

  /// The nearest character edge at or after an offset.
  private func edge(_ offset: Int) -> Int {
    var edge = max(0, min(offset, text.count))
    while edge < text.count, text.bytes[edge].isContinuation { edge += 1 }
    return edge
  }

  private func sentence(at span: TextSpan) -> TextSpan {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low].span : text.span
  }
}
