internal import Documents
internal import Lexicons
internal import Scanning

/// Reads who moved what, and who had his or her reservation written down.
struct StatementReader {
  let text: ItemText

  /// Motions: sentences of the parts for them, each with a verb such as "yrkar"; other sentences go on with the one before.
  func motions(of parts: [PartSection]) -> [MemberStatement] {
    var motions: [(by: [PersonReference], texts: [String])] = []
    for part in parts where part.role == .motions {
      for sentence in text.sentences(in: part.body) {
        if let verb = verb("motion", in: sentence) {
          motions.append((actors(in: sentence, at: verb), [text.oneLine(sentence)]))
        } else if !motions.isEmpty {
          motions[motions.count - 1].texts.append(text.oneLine(sentence))
        }
      }
    }
    return motions.map { MemberStatement(by: $0.by, text: $0.texts.joined(separator: " ")) }
  }

  /// Reservations: under their heading, and wherever else in the item somebody "reserverar sig".
  func reservations(of item: ItemSection) -> [MemberStatement] {
    let headed = item.parts.filter { $0.role == .reservation && !$0.body.isEmpty }
    let others = item.parts.filter { $0.role != .reservation }.map(\.body)
    let loose = item.parts.isEmpty ? [TextSpan(item.header.end, item.span.end)] : others
    return headed.flatMap(reservations) + loose.flatMap { reserving(in: $0) }
  }

  /// One with its written text below it ("lämnar följande skriftliga reservation:"), or one a sentence.
  private func reservations(of part: PartSection) -> [MemberStatement] {
    let sentences = text.sentences(in: part.body)
    guard let first = sentences.first else { return [] }
    let reserving = reserving(in: part.body)
    let isWritten = text.text.byte(at: text.text.trimmed(first).end - 1) == 0x3A || reserving.isEmpty
    guard isWritten else { return reserving }
    let by = actors(in: first, at: nil)
    if !by.isEmpty { return [MemberStatement(by: by, text: text.oneLine(part.body))] }
    let whole = TextSpan(part.heading.start, part.body.end)
    return [MemberStatement(by: actors(in: part.heading, at: nil), text: text.oneLine(whole))]
  }

  private func reserving(in span: TextSpan) -> [MemberStatement] {
    guard text.text.bytes.firstIndex(of: Self.stem, from: span.start, to: span.end) != nil else { return [] }
    return text.sentences(in: span).compactMap { sentence in
      guard let verb = verb("reservation", in: sentence) else { return nil }
      return MemberStatement(by: actors(in: sentence, at: verb), text: text.oneLine(sentence))
    }
  }

  private static let stem = Array("eserver".utf8)

  /// The first word of a sentence with which members do something.
  private func verb(_ kind: String, in sentence: TextSpan) -> TextSpan? {
    text.text.words(in: sentence).first { Lexicons.memberVerbs.row(for: $0, in: text.text)?[1] == kind }
  }

  /// The persons before the verb, else those behind it; else the parties whose members act.
  private func actors(in sentence: TextSpan, at verb: TextSpan?) -> [PersonReference] {
    let persons = text.persons(in: sentence)
    guard let verb else {
      return persons.isEmpty ? PartyGroups.groups(in: sentence, of: text.text) : persons.map(\.person)
    }
    let before = persons.filter { $0.place.end <= verb.start }.map(\.person)
    if !before.isEmpty { return before }
    let groups = PartyGroups.groups(in: TextSpan(sentence.start, verb.start), of: text.text)
    if !groups.isEmpty { return groups }
    let after = persons.filter { $0.place.start >= verb.end }.map(\.person)
    return after.isEmpty ? PartyGroups.groups(in: TextSpan(verb.end, sentence.end), of: text.text) : after
  }
}
