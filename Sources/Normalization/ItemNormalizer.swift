internal import Documents

/// Gathers what is known of each § item: its body, key, case numbers, decision and proposal.
struct ItemNormalizer {
  func facts(of document: AnnotatedDocument, entities: [Entity], meeting: Meeting?) -> [ItemFacts] {
    document.tokenized.structured.items.map { _ in
      ItemFacts(organ: nil, key: nil, caseNumbers: [], decision: nil, proposal: nil)
    }
  }
}
