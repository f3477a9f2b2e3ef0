internal import Documents

/// Gives names of persons their parties: one that is stated anywhere in the document holds for all of it.
struct PersonNormalizer {
  /// - Returns: Entities of kind person, sorted.
  func entities(of document: AnnotatedDocument) -> [Entity] {
    let persons = document.mentions.compactMap { mention in
      if case .person(let person) = mention.content { (mention.span, person) } else { nil }
    }
    let parties = Self.parties(of: persons.map(\.1))
    return persons.map { span, person in
      Entity(
        kind: .person, span: span, value: person.name,
        details: .person(party: person.party ?? parties[person.name] ?? nil, role: person.role))
    }
  }

  /// `nil` for two persons of one name.
  private static func parties(of persons: [PersonExpression]) -> [String: String?] {
    let stated = persons.compactMap { person in person.party.map { (person.name, String?.some($0)) } }
    return Dictionary(stated) { first, second in first == second ? first : nil }
  }
}
