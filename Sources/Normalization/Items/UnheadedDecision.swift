internal import Documents
internal import Lexicons
internal import Scanning

/// What a body decides or proposes in an item that has no heading for it.
///
///     "Kommunstyrelsen fastställer dagordningen."   "Nämnden noterar informationen."   "Nils Mo (M) utses att justera."
struct UnheadedDecision {
  let text: ItemText
  /// Entities of kind organ, sorted.
  let organs: [Entity]

  /// In bytes; a longer line tells, and decides nothing.
  private static let longest = 200
  /// Words between the name of a body and its verb.
  private static let reach = 3

  /// - Returns: Lines that decide and lines that propose, of what stands above the first headed part.
  func lines(of item: ItemSection) -> (own: [TextSpan], proposed: [TextSpan]) {
    var (own, proposed): ([TextSpan], [TextSpan]) = ([], [])
    for span in places(of: item) where !span.isEmpty {
      var opened: String?
      for block in text.blocks(in: span) {
        let isPoint = ListMarker.isPoint(block.span, in: text.text)
        opened = verb(of: block.span) ?? (isPoint ? opened : nil)
        switch opened {
        case "own": own.append(block.span)
        case "proposal": proposed.append(block.span)
        default: if item.parts.isEmpty, isPassive(block.span) { own.append(block.span) }
        }
      }
    }
    return (own, proposed)
  }

  /// What stands above the first headed part, and the parts in which a decision may end.
  private func places(of item: ItemSection) -> [TextSpan] {
    let end = item.parts.first?.heading.start ?? item.span.end
    return [TextSpan(item.header.end, max(item.header.end, end))]
      + item.parts.filter { Self.decidingRoles.contains($0.role) }.map(\.body)
  }

  private static let decidingRoles: Set<PartSection.Role> = [.documents, .order, .vote]

  /// Whether a line says that its body decides ("own") or proposes.
  private func verb(of line: TextSpan) -> String? {
    guard let place = subjectEnd(of: line) else { return lead(of: line) }
    let rest = TextSpan(place, min(line.end, place + Self.longest))
    let words = text.text.words(in: rest).prefix(Self.reach)
    if let verb = words.first(where: isVerb) { return Lexicons.decisionLeads.row(for: verb, in: text.text)?[1] }
    guard let phrase = OutcomeReader.phrase(in: rest, of: text.text)?.words else { return nil }
    return words.contains { $0.start == phrase.start } ? "own" : nil
  }

  /// "Med 3 ja-röster mot 2 nej-röster beslutar kommunstyrelsen", with what is decided on the lines below.
  private func lead(of line: TextSpan) -> String? {
    guard line.count <= Self.longest, text.text.byte(at: line.end - 1) != 0x2E,
      let verb = text.text.words(in: line).first(where: { isVerb($0) })
    else { return nil }
    let rest = text.text.trimmed(TextSpan(verb.end, line.end))
    let isBody = organs.overlapping(rest).contains { $0.span.start == rest.start }
    return rest.count <= 4 || isBody ? Lexicons.decisionLeads.row(for: verb, in: text.text)?[1] : nil
  }

  private func isVerb(_ word: TextSpan) -> Bool { Lexicons.decisionLeads.row(for: word, in: text.text)?[2] == "any" }

  /// Where the name of the body ends that a line begins with.
  private func subjectEnd(of line: TextSpan) -> Int? {
    if let organ = organs.overlapping(TextSpan(line.start, line.start + 1)).first(where: { $0.span.start == line.start }
    ) {
      return organ.span.end
    }
    let first = text.text.words(in: TextSpan(line.start, min(line.end, line.start + 40))).first
    return first.flatMap { Self.bareBodies.contains(text.text.lowercased($0)) ? $0.end : nil }
  }

  /// "nämnden", "styrelsen", "fullmäktige": the body of the minutes itself.
  private static let bareBodies = Set(
    Lexicons.organHeads.rows.filter { $0[2] != "administration" }.map { Array($0[1].utf8) })

  /// "Protokollet läggs till handlingarna.": a sentence of its own whose matter is decided on.
  private func isPassive(_ line: TextSpan) -> Bool {
    guard line.count <= Self.longest, [0x2E, 0x3A].contains(text.text.byte(at: line.end - 1)),
      text.sentences(in: line).count == 1,
      let phrase = OutcomeReader.phrase(in: line, of: text.text)?.words
    else { return false }
    return text.text.words(in: phrase).first.map { text.text.byte(at: $0.end - 1) == UInt8(ascii: "s") } ?? false
  }
}
