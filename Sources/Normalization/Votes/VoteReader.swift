internal import Documents
internal import Scanning

/// Reads the votes of an item: what yes and no mean, the printed numbers, who voted how.
struct VoteReader {
  let text: ItemText
  /// Where the document has words of votes, sorted.
  private let cues: [Int]

  init(_ text: ItemText) {
    self.text = text
    cues = Self.stems.flatMap { Self.places(of: $0, in: text.text) }.sorted()
  }

  private static let stems = [Array("röst".utf8), Array("otering".utf8)]

  private static func places(of stem: [UInt8], in text: UTF8Text) -> [Int] {
    var places: [Int] = []
    var offset = 0
    while let place = text.bytes.firstIndex(of: stem, from: offset) {
      places.append(place)
      offset = place + stem.count
    }
    return places
  }

  /// Most items have none and cost one look.
  func votes(of item: ItemSection) -> [Vote] {
    let first = cues.count(ofFirst: { $0 < item.header.end })
    guard first < cues.count, cues[first] < item.span.end else { return [] }
    var draft = VoteDraft()
    var state = BlockState()
    let told = item.parts.filter { Self.retold.contains($0.role) }.map(\.body)
    for block in text.blocks(in: TextSpan(item.header.end, item.span.end))
    where !told.contains(where: { $0.contains(block.span) }) {
      read(block, &state, into: &draft)
    }
    finish(&state, into: &draft)
    return draft.votes.map { $0.checked() }.filter { $0.totals[.yes] != nil || $0.totals[.no] != nil }
  }

  /// Parts in which members tell how they vote, or should have voted.
  private static let retold: Set<PartSection.Role> = [.statement, .motions, .reservation]

  /// What earlier blocks say of the next one.
  private struct BlockState {
    var table: VoteTable?
    /// "Ja" alone on a line: the persons below it.
    var label: Vote.Choice?
  }

  private func read(_ block: TextBlock, _ state: inout BlockState, into draft: inout VoteDraft) {
    if case .tableRow(let cells) = block.kind {
      if state.table?.read(cells) == true { return }
      finish(&state, into: &draft)
      state.table = VoteTable(header: cells, in: text)
      if state.table != nil { return }
    } else {
      finish(&state, into: &draft)
    }
    if let label = VoteLists(text: text).label(of: block.span) {
      state.label = label
    } else if let label = state.label, isList(block.span) {
      draft.add(text.persons(in: block.span).map(\.person), to: label, isWhole: false)
    } else {
      state.label = nil
      readText(block.span, into: &draft)
    }
  }

  private func finish(_ state: inout BlockState, into draft: inout VoteDraft) {
    if let lists = state.table?.lists, !lists.isEmpty { draft.add(lists) }
    state.table = nil
  }

  /// A line of names and nothing that speaks of votes.
  private func isList(_ line: TextSpan) -> Bool {
    !text.persons(in: line).isEmpty && !text.text.words(in: line).contains { VoteWord($0, in: text.text).choice != nil }
  }

  private func readText(_ span: TextSpan, into draft: inout VoteDraft) {
    let words = text.text.words(in: span)
    guard words.contains(where: { VoteWord($0, in: text.text) != .other }) || speaksOfVotes(words) else { return }
    if let meaning = VoteMeaning(in: span, of: text) { draft.add(meaning) }
    let isLine = span.count <= 80 && text.text.byte(at: span.end - 1) != 0x2E
    for sentence in text.sentences(in: span) {
      // "Den som bifaller Anna Eks (S) förslag röstar nej": she did not vote so.
      let lists = VoteMeaning.addressesVoters(sentence, in: text.text) ? [] : VoteLists(text: text).lists(in: sentence)
      for (choice, persons) in lists { draft.add(persons, to: choice, isWhole: !isLine) }
      for (choice, count) in VoteTotals(text: text.text).totals(in: sentence) { draft.add(choice, count: count) }
    }
    if words.contains(where: { text.text.hasPrefix("utslagsröst", at: $0.start) }) { draft.addCastingVote() }
  }

  private func speaksOfVotes(_ words: [TextSpan]) -> Bool {
    words.contains { text.text.hasSuffix("votering", $0) || text.text.hasPrefix("utslagsröst", at: $0.start) }
  }
}
