internal import Documents

/// Gathers what an official's letter (tjänsteskrivelse) says of its case.
struct LetterNormalizer {
  /// How far from the top the letter's own case number stands, in blocks.
  private static let head = 25

  /// - Returns: `nil` for documents of another kind.
  func facts(of document: AnnotatedDocument, entities: [Entity]) -> ItemFacts? {
    let structured = document.tokenized.structured
    guard structured.genre == .officialLetter else { return nil }
    let text = ItemText(document: document, persons: entities.filter { $0.kind == .person })
    var facts = ItemFacts(
      caseNumbers: caseNumber(of: structured, entities: entities).map { [$0] } ?? [],
      proposal: DecisionParts(of: structured.parts, in: text).proposal)
    facts.recipients = RecipientReader(text: text).recipients(of: structured.parts)
    return facts
  }

  /// The first case number above the first headed part.
  private func caseNumber(of structured: StructuredDocument, entities: [Entity]) -> String? {
    let firstPart = structured.parts.first?.heading.start ?? structured.text.count
    let head = structured.clean.blocks.prefix(Self.head).last?.span.end ?? 0
    let numbers = entities.filter { $0.kind == .caseNumber && $0.value != nil && $0.span.end <= head }
    return (numbers.first { $0.span.start < firstPart } ?? numbers.first)?.value
  }
}
