internal import Documents
internal import Scanning

/// Splits a decision into its sentences (att-satser): numbered, with a dash or bullet, with "att", or in running text.
struct DecisionReader {
  let text: ItemText

  /// - Parameter lines: The lines that decide, in order.
  func clauses(in lines: [TextSpan]) -> [DecisionClause] {
    let marked = lines.filter { isPoint($0) }
    var clauses: [DecisionClause] = []
    for line in lines where !isLead(line) {
      if isPoint(line) {
        clauses.append(clause(TextSpan(ListMarker.end(in: line, of: text.text) ?? line.start, line.end)))
      } else {
        add(sentencesOf: line, isComment: !marked.isEmpty || !clauses.isEmpty, to: &clauses)
      }
    }
    return clauses
  }

  private func isPoint(_ line: TextSpan) -> Bool {
    ListMarker.end(in: line, of: text.text) != nil || ListMarker.isClause(line, in: text.text)
  }

  /// "Kommunstyrelsen beslutar", "Enligt kommunstyrelsens förslag:".
  private func isLead(_ line: TextSpan) -> Bool {
    guard text.text.byte(at: line.end - 1) != 0x3A else { return true }
    guard let last = text.text.word(before: line.end) else { return false }
    return text.text.matches(last, "beslutar") || text.text.matches(last, "att")
  }

  /// A sentence without an outcome is of the one before it; beside points it is a comment, unless it has one.
  private func add(sentencesOf line: TextSpan, isComment: Bool, to clauses: inout [DecisionClause]) {
    var isFirst = !isComment
    for sentence in text.sentences(in: line).flatMap(clausesOfSentence) {
      let clause = clause(sentence)
      if clause.outcome != .other || isFirst {
        clauses.append(clause)
        isFirst = false
      } else if !isComment, let last = clauses.popLast() {
        clauses.append(DecisionClause(text: last.text + " " + clause.text, outcome: last.outcome))
      }
    }
  }

  /// "beslutar att godkänna rapporten, att uppdra åt …": two.
  private func clausesOfSentence(_ sentence: TextSpan) -> [TextSpan] {
    let bytes = text.text.bytes
    guard let place = bytes.firstIndex(of: Self.decides, from: sentence.start, to: sentence.end) else {
      return [sentence]
    }
    var clauses: [TextSpan] = []
    var start = sentence.start
    var offset = place + Self.decides.count
    while let next = bytes.firstIndex(of: Self.further, from: offset, to: sentence.end) {
      clauses.append(TextSpan(start, next))
      start = next + 2
      offset = next + Self.further.count
    }
    return clauses + [TextSpan(start, sentence.end)]
  }

  private static let decides = Array("beslutar att ".utf8)
  private static let further = Array(", att ".utf8)

  private func clause(_ span: TextSpan) -> DecisionClause {
    DecisionClause(text: text.oneLine(span), outcome: OutcomeReader.outcome(of: span, in: text.text))
  }
}
