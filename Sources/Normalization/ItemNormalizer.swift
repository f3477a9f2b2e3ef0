internal import Documents
internal import Scanning

/// Gathers what is known of each § item: its body, key, case numbers, decision and proposal.
struct ItemNormalizer {
  func facts(of document: AnnotatedDocument, entities: [Entity], meeting: Meeting?) -> [ItemFacts] {
    document.tokenized.structured.items.map { item in
      let organ = organ(of: item, entities: entities) ?? meeting?.organ
      let parts = DecisionParts(of: item.parts, in: document.text)
      return ItemFacts(
        organ: organ, key: key(of: item, organ: organ, document: document, meeting: meeting),
        caseNumbers: caseNumbers(of: item, entities: entities), decision: parts.decision, proposal: parts.proposal)
    }
  }

  /// The body named before the item's own §.
  private func organ(of item: ItemSection, entities: [Entity]) -> String? {
    guard let place = item.organ else { return nil }
    return entities.first { $0.kind == .organ && $0.span.overlaps(place) }?.value
  }

  private func key(of item: ItemSection, organ: String?, document: AnnotatedDocument, meeting: Meeting?) -> String? {
    guard organ != nil || meeting?.date != nil else { return nil }
    let code = document.tokenized.structured.municipality?.code ?? "?"
    return "\(code)/\(organ ?? "?")/\(meeting?.date?.description ?? "?")/\(item.number)"
  }

  /// Those in the heading, each once.
  private func caseNumbers(of item: ItemSection, entities: [Entity]) -> [String] {
    var numbers: [String] = []
    for entity in entities where entity.kind == .caseNumber && item.header.contains(entity.span) {
      if let value = entity.value, !numbers.contains(value) { numbers.append(value) }
    }
    return numbers
  }
}
