internal import Documents
internal import Scanning

/// Gathers what is known of each § item: its body, key, case numbers, decision and proposal.
struct ItemNormalizer {
  /// - Parameters:
  ///   - organs: Entities of kind organ, sorted.
  ///   - caseNumbers: Entities of kind case number, sorted.
  ///   - persons: Entities of kind person, sorted.
  func facts(
    of document: AnnotatedDocument, organs: [Entity], caseNumbers: [Entity], persons: [Entity], meeting: Meeting?
  ) -> [ItemFacts] {
    let text = ItemText(document: document, persons: persons)
    let votes = VoteReader(text)
    return document.tokenized.structured.items.map { item in
      let organ = organ(of: item, organs: organs) ?? meeting?.organ
      let parts = decision(of: item, organs: organs, in: text)
      var facts = ItemFacts(
        organ: organ, key: key(of: item, organ: organ, document: document, meeting: meeting),
        caseNumbers: values(of: caseNumbers, in: item.header), decision: parts.decision, proposal: parts.proposal)
      facts.decisions = DecisionReader(text: text).clauses(in: parts.own)
      facts.motions = StatementReader(text: text).motions(of: item.parts)
      facts.votes = votes.votes(of: item)
      facts.reservations = StatementReader(text: text).reservations(of: item)
      facts.recipients = RecipientReader(text: text).recipients(of: item.parts)
      return facts
    }
  }

  /// As its headed parts say, else as its text does.
  private func decision(of item: ItemSection, organs: [Entity], in text: ItemText) -> DecisionParts {
    let headed = DecisionParts(of: item.parts, in: text)
    guard headed.isEmpty else { return headed }
    let lines = UnheadedDecision(text: text, organs: organs).lines(of: item)
    return DecisionParts(own: lines.own, proposed: lines.proposed, in: text)
  }

  /// The body named before the item's own §.
  private func organ(of item: ItemSection, organs: [Entity]) -> String? {
    guard let place = item.organ else { return nil }
    return organs.overlapping(place).first { $0.kind == .organ }?.value
  }

  private func key(of item: ItemSection, organ: String?, document: AnnotatedDocument, meeting: Meeting?) -> String? {
    guard organ != nil || meeting?.date != nil else { return nil }
    let code = document.tokenized.structured.municipality?.code ?? "?"
    return "\(code)/\(organ ?? "?")/\(meeting?.date?.description ?? "?")/\(item.number)"
  }

  /// Those in a heading, each once.
  private func values(of caseNumbers: [Entity], in header: TextSpan) -> [String] {
    var seen: Set<String> = []
    return caseNumbers.overlapping(header).filter { header.contains($0.span) }.compactMap(\.value)
      .filter { seen.insert($0).inserted }
  }
}
