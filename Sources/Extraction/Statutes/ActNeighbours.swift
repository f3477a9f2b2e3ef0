internal import Documents
internal import Scanning

/// Finds the act that stands just before or just after provisions.
struct ActNeighbours {
  /// How far back, in bytes, an act of the same line may stand on which a bare § builds.
  private static let memory = 600

  let text: UTF8Text
  let acts: [ActReference]

  /// The act after provisions, a preposition or an adjective between: `4 § i den nya förordningen (1990:806)`.
  func act(after end: Int) -> Int? {
    var offset = skipSpaces(end)
    if text.byte(at: offset) == UInt8(ascii: "(") { offset += 1 }
    for _ in 0..<4 {
      if let index = index(startingAt: offset) { return index }
      guard let next = skipConnector(offset) else { return nil }
      offset = skipSpaces(next)
    }
    return nil
  }

  /// The act before provisions: `KL 5 kap § 67`, `socialtjänstlagen (SoL), 4 kap. 1 §`, `miljöbalken 7 kap § 18 e`.
  func act(before group: ProvisionGroup) -> Int? {
    guard let index = lastIndex(before: group.start), acts[index].standing != .sameAct else { return nil }
    let act = acts[index]
    let gap = TextSpan(act.reach, group.start)
    guard isGap(gap, wide: group.hasChapter || !group.startsWithSign || act.sfs != nil) else { return nil }
    switch act.standing {
    case .alone, .sameAct: return index
    case .besideProvision: return group.startsWithSign && !isUsual(act) ? nil : index
    case .unknownName: return group.hasChapter ? index : nil
    }
  }

  /// Whether provisions without an act beside them can only be of the one named before: `(jfr 2 kap. 6 §, …)`.
  func buildsOnEarlierAct(_ group: ProvisionGroup) -> Bool {
    guard !group.startsWithSign, !group.isChapterOnly, let index = lastIndex(before: group.start),
      acts[index].standing == .alone, group.start - acts[index].span.end < Self.memory,
      text.firstIndex(of: 0x0A, from: acts[index].span.end, to: group.start) == nil
    else { return false }
    return group.hasChapter || opensParenthesis(before: group.start)
  }

  /// Whether a § is that of minutes with its heading: `§ 5 Kommunallagen och jäv` at the start of a line.
  func isHeading(_ group: ProvisionGroup) -> Bool {
    guard group.startsWithSign, !group.hasChapter else { return false }
    var offset = group.start
    while offset > 0, text.byte(at: offset - 1) == 0x20 || text.byte(at: offset - 1) == 0x09 { offset -= 1 }
    return offset == 0 || text.byte(at: offset - 1) == 0x0A
  }

  /// Abbreviations that others read otherwise, but not before `§ 5`.
  private func isUsual(_ act: ActReference) -> Bool { act.name == "KL" }

  private func opensParenthesis(before start: Int) -> Bool {
    var offset = start
    if let word = text.word(before: start), text.matches(word, "jfr") || text.matches(word, "se") { offset = word.start }
    return text.byte(at: offset - 1) == UInt8(ascii: "(")
  }

  private func isGap(_ gap: TextSpan, wide: Bool) -> Bool {
    guard gap.count >= 1, gap.count <= 4 else { return false }
    for offset in gap.start..<gap.end {
      let byte = text.byte(at: offset)
      if byte == 0x20 || byte == 0xC2 || byte == 0xA0 { continue }
      guard wide, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":") else { return false }
    }
    return true
  }

  private func skipSpaces(_ offset: Int) -> Int {
    var offset = offset
    while text.spaceLength(at: offset) > 0, text.byte(at: offset) != 0x0A { offset += text.spaceLength(at: offset) }
    return offset
  }

  /// The end of `i`, `av`, `den`, `nya`, `gamla`, `äldre`; `nil` where another word stands.
  private func skipConnector(_ offset: Int) -> Int? {
    var cursor = Cursor(text, at: offset)
    guard let word = cursor.word(), text.byte(at: word.end) != UInt8(ascii: "-") else { return nil }
    let connects =
      text.matches(word, "i") || text.matches(word, "av") || text.matches(word, "den") || text.matches(word, "nya")
      || text.matches(word, "gamla") || text.matches(word, "äldre") || text.matches(word, "tidigare")
    return connects ? word.end : nil
  }

  private func index(startingAt offset: Int) -> Int? {
    let next = firstIndex(from: offset)
    return next < acts.count && acts[next].span.start == offset ? next : nil
  }

  /// The last act that ends at or before an offset.
  private func lastIndex(before offset: Int) -> Int? {
    var index = firstIndex(from: offset) - 1
    while index >= 0, acts[index].standing == .sameAct { index -= 1 }
    return index >= 0 && acts[index].reach <= offset ? index : nil
  }

  /// The first act that starts at or after an offset.
  private func firstIndex(from offset: Int) -> Int {
    var (low, high) = (0, acts.count)
    while low < high {
      let middle = (low + high) / 2
      if acts[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
