internal import Documents
internal import Lexicons
internal import Scanning

/// Tells whether the clause around a date speaks of what was or of what will be.
struct TenseReader {
  enum Tense: String { case past, present, future, unknown }

  /// How far a verb is looked for, in bytes: a sentence may be as long as a document.
  private static let reach = 160
  /// How much of a sentence may stand before a date that begins it, in bytes: "Torsdagen den".
  private static let lead = 20
  /// How far from "har" its verb is looked for, in bytes.
  private static let supineReach = 60
  private static let supineEndings = endings(Lexicons.supineEndings)
  private static let preteriteEndings = endings(Lexicons.preteriteEndings)
  private let document: TokenizedDocument
  private var text: UTF8Text { document.text }

  init(_ document: AnnotatedDocument) {
    self.document = document.tokenized
  }

  /// The nearest verb before the date in its clause decides, else the first after it in its clause, else the nearest in
  /// the clauses before; where the date begins the sentence, the first of the clauses after.
  ///
  /// "Den visas hela våren, och arkitekterna har lovat" is no past: the comma ends the clause.
  func tense(at span: TextSpan) -> Tense {
    let sentence = document.sentence(at: span.start)
    let start = min(span.start, max(sentence.start, edge(span.start - Self.reach)))
    let before = verbs(in: TextSpan(start, span.start), beginning: start == sentence.start)
    if let tense = before.lastInClause { return tense }
    let end = max(span.end, min(sentence.end, edge(span.end + Self.reach)))
    let after = verbs(in: TextSpan(span.end, end), beginning: false)
    let beginsSentence = span.start - sentence.start <= Self.lead
    return after.firstInClause ?? before.last ?? (beginsSentence ? after.first : nil) ?? .unknown
  }

  /// - Parameter beginning: Whether the span begins a sentence.
  private func verbs(in span: TextSpan, beginning: Bool) -> ClauseVerbs {
    var verbs = ClauseVerbs()
    var cursor = Cursor(text, at: span.start, limit: span.end)
    var isFirst = beginning
    while !cursor.atEnd {
      if let word = cursor.word() {
        if let tense = tense(of: word, isFirst: isFirst) { verbs.append(tense) }
        isFirst = false
      } else if isClauseEnd(cursor) {
        verbs.endClause()
        cursor.offset += 1
      } else {
        cursor.offset = parenthesisEnd(cursor) ?? cursor.offset + max(1, text.scalar(at: cursor.offset).length)
      }
    }
    return verbs
  }

  private func tense(of word: TextSpan, isFirst: Bool) -> Tense? {
    if text.matches(word, "har") { return hasSupine(after: word.end) ? .past : .present }
    if let row = Lexicons.tenseWords.row(for: word, in: text) {
      return Tense(rawValue: isFirst && !row[2].isEmpty ? row[2] : row[1])
    }
    return ends(word, with: Self.preteriteEndings) ? .past : nil
  }

  /// "har den 3 maj beslutat", not "har möte den 3 maj"
  private func hasSupine(after offset: Int) -> Bool {
    var cursor = Cursor(text, at: offset, limit: edge(offset + Self.supineReach))
    while !cursor.atEnd, !isClauseEnd(cursor), cursor.byte != 0x2E, cursor.byte != 0x0A {
      if let word = cursor.word() {
        if ends(word, with: Self.supineEndings) { return true }
      } else {
        cursor.offset = parenthesisEnd(cursor) ?? cursor.offset + max(1, text.scalar(at: cursor.offset).length)
      }
    }
    return false
  }

  private static func endings(_ list: WordList) -> [[UInt8]] { list.rows.map { Array($0[0].utf8) } }

  private func ends(_ word: TextSpan, with endings: [[UInt8]]) -> Bool {
    let bytes = text.bytes
    return endings.contains { ending in
      let start = word.end - ending.count
      return start > word.start + 1 && ending.indices.allSatisfy { bytes[start + $0] == ending[$0] }
    }
  }

  /// A comma, colon or semicolon before a space: "6,2" and "kl 18:30" go on.
  private func isClauseEnd(_ cursor: Cursor) -> Bool {
    let isMark = cursor.byte == 0x2C || cursor.byte == 0x3A || cursor.byte == 0x3B
    return isMark && cursor.peek(1) <= 0x20
  }

  /// What is in parentheses is no part of the clause: "godkände lånet (§ 58, KS 2023/166) den".
  private func parenthesisEnd(_ cursor: Cursor) -> Int? {
    guard cursor.byte == 0x28 else { return nil }
    return text.firstIndex(of: 0x29, from: cursor.offset, to: cursor.limit).map { $0 + 1 }
  }

  /// The nearest character edge at or after an offset.
  private func edge(_ offset: Int) -> Int {
    var edge = max(0, min(offset, text.count))
    while edge < text.count, text.bytes[edge].isContinuation { edge += 1 }
    return edge
  }
}

/// The tenses of the verbs before or after a date.
private struct ClauseVerbs {
  private(set) var first: TenseReader.Tense?
  private(set) var last: TenseReader.Tense?
  /// Of the clause in which the text begins.
  private(set) var firstInClause: TenseReader.Tense?
  /// Of the clause in which the text ends.
  private(set) var lastInClause: TenseReader.Tense?
  private var isInFirstClause = true

  mutating func append(_ tense: TenseReader.Tense) {
    if first == nil { first = tense }
    if firstInClause == nil, isInFirstClause { firstInClause = tense }
    last = tense
    lastInClause = tense
  }

  mutating func endClause() {
    isInFirstClause = false
    lastInClause = nil
  }
}
