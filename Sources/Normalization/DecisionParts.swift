internal import Documents
internal import Scanning

/// The decision and the proposal among the parts of an item or letter, as texts.
struct DecisionParts {
  /// `nil` where the body proposes, informs or says nothing.
  let decision: String?
  /// A headed proposal, or a decision that another body is to take.
  let proposal: String?

  init(of parts: [PartSection], in text: UTF8Text) {
    let decisions = parts.filter { $0.role == .decision && !$0.body.isEmpty }
    let forOthers = decisions.filter { Self.isProposal($0.body, in: text) }
    let own = decisions.filter { !Self.isProposal($0.body, in: text) }
    let headed = parts.filter { $0.role == .proposal && !$0.body.isEmpty }
    decision = Self.joined(own, in: text)
    proposal = Self.joined(forOthers.isEmpty ? headed : forOthers, in: text)
  }

  private static func joined(_ parts: [PartSection], in text: UTF8Text) -> String? {
    parts.isEmpty ? nil : parts.map { text[$0.body] }.joined(separator: "\n")
  }

  /// Whether the first line of a decision says "föreslår" before anything is decided: it is another body's to decide.
  private static func isProposal(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let end = text.firstIndex(of: 0x0A, from: span.start, to: span.end) ?? span.end
    var cursor = Cursor(text, at: span.start, limit: min(end, span.start + 300))
    while !cursor.atEnd {
      guard let word = cursor.word() else {
        cursor.offset += 1
        continue
      }
      if text.matches(word, "föreslår") || text.matches(word, "föreslås") { return true }
      if text.matches(word, "beslutar") { return false }
    }
    return false
  }
}
