internal import Documents
internal import Scanning

/// Finds the act that stands just before or just after provisions.
struct ActNeighbours {
  /// How far back, in bytes, an act of the same line may stand on which a bare § builds.
  private static let memory = 600

  let text: UTF8Text
  let acts: [ActReference]
  /// For each act the last one up to it that is named, not meant by `samma lag`; -1 where there is none.
  private let lastNamed: [Int]

  init(text: UTF8Text, acts: [ActReference]) {
    self.text = text
    self.acts = acts
    var last = -1
    lastNamed = acts.indices.map { index in
      if acts[index].standing != .sameAct { last = index }
      return last
    }
  }

  /// Whether an act is named before one of the list.
  func isNamedBefore(_ index: Int) -> Bool { index > 0 && lastNamed[index - 1] >= 0 }

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

  /// Whether a § is one of minutes: with its heading, `§ 5 Kommunallagen och jäv` at the start of a line, or after
  /// the day of a meeting, `2022-03-15, § 57`.
  func isOfMinutes(_ group: ProvisionGroup) -> Bool {
    guard group.startsWithSign, !group.hasChapter else { return false }
    var offset = group.start
    while offset > 0, Self.isBlankOrComma(text.byte(at: offset - 1)) { offset -= 1 }
    return offset == 0 || text.byte(at: offset - 1) == 0x0A || text.byte(at: offset - 1).isDigit
  }

  private static func isBlankOrComma(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",")
  }

  /// Where `4:1` starts that stands before an act, unless a place name before it makes it a property: `Näsby 4:404`.
  func colonFormStart(before start: Int) -> Int? {
    guard start > 1, text.byte(at: start - 1) == 0x20 else { return nil }
    var offset = start - 1
    if text.byte(at: offset - 1).isLowerASCII, text.byte(at: offset - 2).isDigit { offset -= 1 }
    let end = offset
    while end - offset < 7, text.byte(at: offset - 1).isDigit || text.byte(at: offset - 1) == UInt8(ascii: ":") {
      offset -= 1
    }
    guard end - offset >= 3, text.isWordStart(offset) else { return nil }
    let isProperty = text.word(before: offset).map { $0.count > 1 && text.isUppercase(at: $0.start) } ?? false
    return isProperty ? nil : offset
  }

  /// Abbreviations that others read otherwise, but not before `§ 5`.
  private func isUsual(_ act: ActReference) -> Bool { act.name == "KL" }

  private func opensParenthesis(before start: Int) -> Bool {
    var offset = start
    if let word = text.word(before: start), text.matches(word, "jfr") || text.matches(word, "se") {
      offset = word.start
    }
    return text.byte(at: offset - 1) == UInt8(ascii: "(")
  }

  private func isGap(_ gap: TextSpan, wide: Bool) -> Bool {
    guard gap.count >= 1, gap.count <= 4 else { return false }
    for offset in gap.start..<gap.end {
      let byte = text.byte(at: offset)
      if byte == 0x20 || byte == 0xC2 || byte == 0xA0 { continue }
      guard wide, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":") else {
        return false
      }
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

  /// The last named act that ends at or before an offset.
  private func lastIndex(before offset: Int) -> Int? {
    let before = firstIndex(from: offset) - 1
    guard before >= 0, lastNamed[before] >= 0 else { return nil }
    return acts[lastNamed[before]].reach <= offset ? lastNamed[before] : nil
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
