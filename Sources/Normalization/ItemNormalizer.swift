internal import Documents
internal import Scanning

/// Gathers what is known of each § item: its body, key, case numbers, decision and proposal.
struct ItemNormalizer {
  func facts(of document: AnnotatedDocument, entities: [Entity], meeting: Meeting?) -> [ItemFacts] {
    document.tokenized.structured.items.map { item in
      let organ = organ(of: item, entities: entities) ?? meeting?.organ
      return ItemFacts(
        organ: organ, key: key(of: item, organ: organ, document: document, meeting: meeting),
        caseNumbers: caseNumbers(of: item, entities: entities), decision: decision(of: item, in: document.text),
        proposal: proposal(of: item, in: document.text))
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

  private func decision(of item: ItemSection, in text: UTF8Text) -> String? {
    body(of: item, role: .decision, in: text) { !isProposal($0, in: text) }
  }

  /// A headed proposal, or a decision that proposes to another body.
  private func proposal(of item: ItemSection, in text: UTF8Text) -> String? {
    body(of: item, role: .decision, in: text) { isProposal($0, in: text) }
      ?? body(of: item, role: .proposal, in: text) { _ in true }
  }

  private func body(of item: ItemSection, role: PartSection.Role, in text: UTF8Text, where fits: (TextSpan) -> Bool)
    -> String?
  {
    let parts = item.parts.filter { $0.role == role && !$0.body.isEmpty && fits($0.body) }
    return parts.isEmpty ? nil : parts.map { text[$0.body] }.joined(separator: "\n")
  }

  /// Whether the first line of a decision says "föreslår" before anything is decided: it is another body's to decide.
  private func isProposal(_ span: TextSpan, in text: UTF8Text) -> Bool {
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
