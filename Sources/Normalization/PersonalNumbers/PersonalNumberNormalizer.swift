internal import Documents

/// Personal identity numbers as entities that never say the number.
struct PersonalNumberNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] {
    document.mentions.compactMap { mention in
      guard case .personalNumber(let kind) = mention.content else { return nil }
      return Entity(
        kind: .personalNumber, span: mention.span, value: "masked", details: .personalNumber(kind: kind.rawValue))
    }
  }
}
