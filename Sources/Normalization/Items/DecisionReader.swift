internal import Documents
internal import Scanning

/// Splits a decision into its sentences (att-satser): numbered, with a dash or bullet, with "att", or in running text.
struct DecisionReader {
  let text: ItemText

  /// - Parameter lines: The lines that decide, in order.
  func clauses(in lines: [TextSpan]) -> [DecisionClause] {
    let marked = lines.filter { ListMarker.isPoint($0, in: text.text) }
    var clauses: [DecisionClause] = []
    for line in lines where !isLead(line) {
      if ListMarker.isPoint(line, in: text.text) {
        let start = ListMarker.end(in: line, of: text.text) ?? line.start
        clauses += further(in: TextSpan(start, line.end), from: start).map(clause)
      } else {
        add(sentencesOf: line, isComment: !marked.isEmpty || !clauses.isEmpty, to: &clauses)
      }
    }
    return clauses.isEmpty ? lines.prefix(1).map(clause).filter { $0.outcome != .other } : clauses
  }

  /// "Kommunstyrelsen beslutar", "Enligt kommunstyrelsens förslag:".
  private func isLead(_ line: TextSpan) -> Bool {
    guard text.text.byte(at: line.end - 1) != 0x3A else { return true }
    guard let last = text.text.word(before: line.end) else { return false }
    return text.text.matches(last, "beslutar") || text.text.matches(last, "att")
  }

  /// A sentence without an outcome is of the one before it; beside points it is a comment, unless it has one.
  private func add(sentencesOf line: TextSpan, isComment: Bool, to clauses: inout [DecisionClause]) {
    var found: [(texts: [String], outcome: DecisionClause.Outcome)] = []
    for sentence in text.sentences(in: line).flatMap(clausesOfSentence) {
      let clause = clause(sentence)
      if clause.outcome != .other || (found.isEmpty && !isComment) {
        found.append(([clause.text], clause.outcome))
      } else if !isComment {
        found[found.count - 1].texts.append(clause.text)
      }
    }
    clauses += found.map { DecisionClause(text: $0.texts.joined(separator: " "), outcome: $0.outcome) }
  }

  /// "beslutar att godkänna rapporten, att uppdra åt …": two.
  private func clausesOfSentence(_ sentence: TextSpan) -> [TextSpan] {
    let bytes = text.text.bytes
    guard let place = bytes.firstIndex(of: Self.decides, from: sentence.start, to: sentence.end) else {
      return [sentence]
    }
    return further(in: sentence, from: place + Self.decides.count)
  }

  /// Cut where another clause begins: ", att", "samt att", ", och att".
  private func further(in span: TextSpan, from offset: Int) -> [TextSpan] {
    var (clauses, start, offset): ([TextSpan], Int, Int) = ([], span.start, offset)
    while let next = text.text.bytes.firstIndex(of: Self.further, from: offset, to: span.end) {
      offset = next + Self.further.count
      guard let word = text.text.word(before: next + 1), opensClause(behind: word, at: next) else { continue }
      clauses.append(text.text.trimmed(TextSpan(start, next)))
      start = next + 1
    }
    return clauses + [TextSpan(start, span.end)]
  }

  private func opensClause(behind word: TextSpan, at place: Int) -> Bool {
    if text.text.byte(at: place - 1) == 0x2C || text.text.matches(word, "samt") { return true }
    return text.text.matches(word, "och") && text.text.byte(at: word.start - 2) == 0x2C
  }

  private static let decides = Array("beslutar att ".utf8)
  private static let further = Array(" att ".utf8)

  private func clause(_ span: TextSpan) -> DecisionClause {
    DecisionClause(text: text.oneLine(span), outcome: OutcomeReader.outcome(of: span, in: text.text))
  }
}
