internal import Documents
internal import Lexicons
internal import Scanning

/// Who acts in the clause of a §.
extension SectionClause {
  /// The subject of the last verb, or the one the deed is said to be of ("antogs av", "kommunfullmäktiges uppdrag"),
  /// whichever stands closer; else the first body that could be a subject.
  var actor: String? {
    mutating get {
      if before.isEmpty { return nil }
      let verbs = verbs
      let agent = before.last(where: isAgent)
      if let agent, agent.span.start > verbs.last?.start ?? -1 { return agent.value }
      let subjects = before.filter(isNominative)
      for verb in verbs.reversed() {
        if let subject = subject(of: verb, among: subjects) { return subject.value }
      }
      return agent?.value ?? subjects.first?.value
    }
  }

  /// "Den 26 oktober 2022, § 78, beslutade kommunfullmäktige".
  var actorAfter: String? {
    guard let organ = after, isNominative(organ) else { return nil }
    let between = words(in: TextSpan(reference.span.end, organ.span.start))
    guard between.count <= 2, let verb = between.last, isActing(verb, "verb") else { return nil }
    return organ.value
  }

  /// The body just before a verb ("Socialnämnden svarade regionstyrelsen"), else just behind it ("beslutade
  /// kommunstyrelsen").
  private func subject(of verb: TextSpan, among subjects: [Entity]) -> Entity? {
    if let subject = subjects.last(where: { $0.span.end <= verb.start }),
      words(in: TextSpan(subject.span.end, verb.start)).count <= 5
    {
      return subject
    }
    return subjects.first { $0.span.start >= verb.end && words(in: TextSpan(verb.end, $0.span.start)).isEmpty }
  }

  /// "av kommunfullmäktige", "i socialnämnden", "från kommunstyrelsen", "kommunfullmäktiges uppdrag".
  private func isAgent(_ organ: Entity) -> Bool {
    if isGenitive(organ) { return deed(of: organ) }
    guard let word = text.word(before: organ.span.start), word.start >= reference.clauseStart else { return false }
    return Self.agentWords.contains { text.matches(word, $0) }
  }

  private static let agentWords: [StaticString] = ["av", "i", "vid", "från", "inom"]

  private func isNominative(_ organ: Entity) -> Bool { !isGenitive(organ) && !isRecipient(organ) && !isAgent(organ) }

  private func isGenitive(_ organ: Entity) -> Bool {
    text.byte(at: organ.span.end - 1) | 0x20 == 0x73 && organ.value?.utf8.last != 0x73
  }

  /// Whether a noun of acting stands behind a genitive, at most two words on.
  private func deed(of organ: Entity) -> Bool {
    let near = TextSpan(organ.span.end, min(organ.span.end + Self.reach, reference.span.start))
    return words(in: near).prefix(3).contains { isActing($0, "noun") }
  }

  func isActing(_ word: TextSpan, _ kind: String) -> Bool {
    Lexicons.actingWords.row(for: word, in: text)?[1] == kind
  }

  /// The words of a span, of a long one those at its end.
  func words(in span: TextSpan) -> [TextSpan] {
    text.words(in: TextSpan(edge(max(span.start, span.end - Self.reach)), span.end))
  }

  /// The character edge at or after an offset.
  private func edge(_ offset: Int) -> Int {
    var offset = offset
    while text.byte(at: offset).isContinuation { offset += 1 }
    return offset
  }
}
