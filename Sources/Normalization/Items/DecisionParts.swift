internal import Documents
internal import Lexicons
internal import Scanning

/// The decision and the proposal among the parts of an item or letter.
///
/// Under one heading a board may propose to the council and decide for itself: each line belongs to what the last line
/// that led in said ("Kommunstyrelsen föreslår att kommunfullmäktige beslutar:").
struct DecisionParts {
  /// Lines that decide; empty where the body proposes, informs or says nothing.
  let own: [TextSpan]
  /// Lines that another body is to decide, else a headed proposal.
  let proposed: [TextSpan]
  private let text: UTF8Text

  /// In bytes; "föreslår" further on is of the matter.
  private static let reach = 300

  init(of parts: [PartSection], in text: ItemText) {
    var (own, forOthers): ([TextSpan], [TextSpan]) = ([], [])
    for part in parts where part.role == .decision && !part.body.isEmpty {
      var proposes = false
      for block in text.blocks(in: part.body) {
        switch Self.lead(of: block.span, in: text.text) {
        case "proposal": proposes = true
        case "own": proposes = false
        default: break
        }
        if proposes { forOthers.append(block.span) } else { own.append(block.span) }
      }
    }
    let headed = parts.filter { $0.role == .proposal && !$0.body.isEmpty }.map(\.body)
    self.own = own
    proposed = forOthers.isEmpty ? headed : forOthers
    self.text = text.text
  }

  init(own: [TextSpan], proposed: [TextSpan], in text: ItemText) {
    self.own = own
    self.proposed = proposed
    self.text = text.text
  }

  var isEmpty: Bool { own.isEmpty && proposed.isEmpty }
  var decision: String? { joined(own) }
  var proposal: String? { joined(proposed) }

  private func joined(_ spans: [TextSpan]) -> String? {
    spans.isEmpty ? nil : spans.map { text[text.trimmed($0)] }.joined(separator: "\n")
  }

  /// Whether a line says who decides what follows: the first word that tells counts.
  private static func lead(of line: TextSpan, in text: UTF8Text) -> String? {
    let isLead = text.byte(at: line.end - 1) == 0x3A
    for word in text.words(in: TextSpan(line.start, min(line.end, line.start + reach))) {
      guard let row = Lexicons.decisionLeads.row(for: word, in: text) else { continue }
      if row[2] == "any" || (isLead && (row[2] == "lead" || word.start == line.start)) { return row[1] }
    }
    return nil
  }
}
