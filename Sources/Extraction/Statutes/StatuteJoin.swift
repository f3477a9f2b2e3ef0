internal import Documents
internal import Scanning

/// Brings together the acts of a text and the provisions beside them.
struct StatuteJoin {
  let text: UTF8Text
  private let acts: [ActReference]
  /// Whether an act stands in a reference already, by index.
  private var isTaken: [Bool]
  private var found: [Mention] = []
  private let neighbours: ActNeighbours

  init(text: UTF8Text, acts: [ActReference]) {
    self.text = text
    self.acts = acts
    isTaken = Array(repeating: false, count: acts.count)
    neighbours = ActNeighbours(text: text, acts: acts)
    readColonForms()
  }

  /// Sorted, not overlapping; call after the provisions are read.
  func mentions() -> [Mention] {
    let defined = Set(acts.filter { $0.sfs != nil }.compactMap(\.name))
    var all = found
    for (index, act) in acts.enumerated() where !isTaken[index] && standsAlone(act, defined: defined) {
      all.append(mention(act.span, act, nil))
    }
    var end = 0
    return all.sorted { $0.span < $1.span }.filter { mention in
      guard mention.span.start >= end else { return false }
      end = mention.span.end
      return true
    }
  }

  private func standsAlone(_ act: ActReference, defined: Set<String>) -> Bool {
    switch act.standing {
    case .alone: true
    case .unknownName: act.name.map(defined.contains) ?? false
    case .besideProvision, .sameAct: false
    }
  }

  /// `kommunallagen 6:25 och 6:26`, `JB 22:2 st. 2`, `4:1 SoL`.
  private mutating func readColonForms() {
    for (index, act) in acts.enumerated() where act.standing != .sameAct {
      var reader = ProvisionReader(text, at: act.reach, limit: lineEnd(after: act.reach))
      if let first = reader.colonForm() {
        append([first] + reader.furtherColonForms(), act: index, isBefore: true)
      } else if let start = neighbours.colonFormStart(before: act.span.start) {
        var reader = ProvisionReader(text, at: start, limit: act.span.start)
        if let provision = reader.colonForm() { append([provision], act: index, isBefore: false) }
      }
    }
  }

  /// - Parameter anchors: Offsets of `§` and `kap.`, in order.
  mutating func read(provisionsAt anchors: [Int]) {
    var floor = 0
    for anchor in anchors where anchor >= floor {
      guard let group = group(around: anchor, floor: floor) else { continue }
      floor = group.end
      join(group)
    }
  }

  /// The widest reference that covers a `§` or `kap.`.
  private func group(around anchor: Int, floor: Int) -> ProvisionGroup? {
    let limit = lineEnd(after: anchor)
    for start in ProvisionStart(text: text, floor: floor).candidates(before: anchor) {
      var reader = ProvisionReader(text, at: start, limit: limit)
      if let group = reader.group(), group.end > anchor { return group }
    }
    return nil
  }

  private mutating func join(_ group: ProvisionGroup) {
    var provisions = group.provisions
    var following = neighbours.act(after: group.end)
    if following == nil, let short = group.withoutItem {
      following = neighbours.act(after: short.span.end)
      let isFollowedByWord =
        text.byte(at: group.end) != 0x0A && text.isLetter(at: group.end + text.spaceLength(at: group.end))
      if following != nil || isFollowedByWord { provisions[provisions.count - 1] = short }
    }
    let preceding = neighbours.act(before: group)
    if let following, isJoinable(group, following) {
      let own = preceding.map { split(&provisions, before: $0) } ?? []
      if let preceding, !own.isEmpty { append(own, act: preceding, isBefore: true) }
      append(provisions, act: following, isBefore: false)
    } else if let preceding {
      append(provisions, act: preceding, isBefore: true)
    } else if neighbours.buildsOnEarlierAct(group) {
      found += provisions.map { mention($0.span, nil, $0) }
    }
  }

  /// A name that no list holds needs the § in the order of laws; the act named last needs one named.
  private func isJoinable(_ group: ProvisionGroup, _ index: Int) -> Bool {
    if neighbours.isOfMinutes(group) { return false }
    return switch acts[index].standing {
    case .alone, .besideProvision: true
    case .unknownName: !group.startsWithSign
    case .sameAct: !group.startsWithSign && neighbours.isNamedBefore(index)
    }
  }

  /// Between two acts the first provision belongs to the act before it: `LSS 9 § och 4 kap. 1 § SoL`.
  private func split(_ provisions: inout [Provision], before act: Int) -> [Provision] {
    guard provisions.count > 1, !isTaken[act] else { return [] }
    return [provisions.removeFirst()]
  }

  private mutating func append(_ provisions: [Provision], act index: Int, isBefore: Bool) {
    isTaken[index] = true
    let act = acts[index]
    for (place, provision) in provisions.enumerated() {
      var span = provision.span
      if isBefore, place == 0 { span.start = act.span.start }
      if !isBefore, place == provisions.count - 1 { span.end = act.span.end }
      found.append(mention(span, act, provision))
    }
  }

  private func mention(_ span: TextSpan, _ act: ActReference?, _ provision: Provision?) -> Mention {
    Mention(
      span: span,
      content: .statute(
        StatuteExpression(
          sfs: act?.sfs, name: act?.name, chapter: provision?.chapter, section: provision?.section,
          piece: provision?.piece, item: provision?.item)))
  }

  private func lineEnd(after offset: Int) -> Int {
    text.firstIndex(of: 0x0A, from: offset, to: min(text.count, offset + 2_000)) ?? min(text.count, offset + 2_000)
  }
}
