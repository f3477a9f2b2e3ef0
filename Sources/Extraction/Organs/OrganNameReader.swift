internal import Documents
internal import Lexicons
internal import Scanning

/// Reads names of bodies from their last word outwards.
struct OrganNameReader {
  let text: UTF8Text
  private(set) var found: [OrganName] = []

  init(_ text: UTF8Text) { self.text = text }

  /// Adds the name whose noun ends at `end`, if there is one.
  mutating func read(wordEndingAt end: Int) {
    guard let head = OrganHeads.swedish.form(endingAt: end, in: text.bytes), isProse(around: end) else { return }
    let headStart = end - head.key.count
    let word = TextSpan(firstPartStart(before: headStart), end)
    guard word.start >= (found.last?.span.end ?? 0) else { return }
    let name =
      switch (head.role, word.start == headStart) {
      case (.committee, _): committee(head, word)
      case (_, true): phrase(head, word)
      case (_, false): compound(head, word)
      }
    guard let name else { return }
    if let last = found.last, name.span.start < last.span.end { found.removeLast() }
    found.append(name)
  }

  /// Whether a word is no part of an address ("registrator@kommunstyrelsen.se").
  private func isProse(around end: Int) -> Bool {
    let next = text.byte(at: end)
    let word = text.letters(before: end)
    let before = text.byte(at: word.start - 1)
    return next != 0x40 && next != 0x5F && before != 0x40 && before != 0x5F
      && !(next == 0x2E && text.byte(at: end + 1).isLowerASCII) && !text.byte(at: word.start - 1).isDigit
  }

  /// Where the first part of a compound starts; a hyphen may join it ("VA-nämnden").
  private func firstPartStart(before headStart: Int) -> Int {
    let start = text.letters(before: headStart).start
    guard start == headStart, text.byte(at: start - 1) == 0x2D else { return start }
    let part = text.letters(before: start - 1)
    return part.isEmpty ? start : part.start
  }
}

// MARK: - Compounds

extension OrganNameReader {
  /// "socialnämnden", "Barn- och ungdomsnämndens", "socialnämnd Centrum".
  private func compound(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName? {
    let stem = text.lowercased(TextSpan(word.start, word.end - head.key.count))
    let noun = stem + head.definite.utf8
    guard !Lexicons.organLookAlikes.containsFolded(noun) else { return nil }
    let ellipsis = OrganEllipsis(in: text, before: word.start, noun: noun, floor: found.last?.span.end ?? 0)
    let name = ellipsis.prefix + noun
    if head.role == .listed, !Lexicons.organNames.containsFolded(name) { return nil }
    let span = TextSpan(ellipsis.start, word.end)
    if head.role == .board, let placed = withPlace(head, span, name: name) { return placed }
    guard head.isDefinite || hasPossessor(before: span.start) else { return nil }
    return organ(head, span, name: name)
  }

  private func organ(_ head: OrganHeads.Form, _ span: TextSpan, name: [UInt8]) -> OrganName {
    OrganName(
      kind: head.role == .administration ? .administration : .organ, form: .name, span: span,
      name: String(decoding: name, as: UTF8.self), isGenitive: head.isGenitive)
  }

  /// Whether "Lerums", "Göteborgs Stads", "kommunens" stands before an indefinite noun and makes it definite.
  private func hasPossessor(before start: Int) -> Bool {
    let owner = text.wordOnLine(before: start)
    guard text.hasSuffix("s", owner) else { return false }
    return text.isUppercase(at: owner.start)
      || text.isAny(owner, of: ["kommunens", "stadens", "regionens", "kommuns", "stads", "regions"])
  }

  /// "socialnämnden Centrum", "Stadsdelsnämnden Västra Hisingen", "Kungsholmens stadsdelsnämnd".
  private func withPlace(_ head: OrganHeads.Form, _ span: TextSpan, name: [UInt8]) -> OrganName? {
    let isDistrict = name.starts(with: "stadsdelsn".utf8) || name.starts(with: "kommundelsn".utf8)
    if isDistrict, !head.isDefinite, let owner = districtOwner(before: span.start) {
      let stem = name.dropLast(head.definite.utf8.count)
      let full = text.lowercased(TextSpan(owner.start, span.start)) + stem + head.indefinite.utf8
      return organ(head, TextSpan(owner.start, span.end), name: full)
    }
    guard !head.isGenitive, let place = place(after: span.end, anyName: isDistrict) else { return nil }
    return OrganName(
      kind: .organ, form: .name, span: TextSpan(span.start, place.span.end),
      name: String(decoding: name + [0x20] + place.name, as: UTF8.self), isGenitive: place.isGenitive)
  }

  private func districtOwner(before start: Int) -> TextSpan? {
    var owner = text.wordOnLine(before: start)
    while text.byte(at: owner.start - 1) == 0x2D, text.isLetter(before: owner.start - 1) {
      owner.start = text.letters(before: owner.start - 1).start
    }
    return !owner.isEmpty && text.isUppercase(at: owner.start) ? owner : nil
  }

  private func place(after end: Int, anyName: Bool) -> (span: TextSpan, name: [UInt8], isGenitive: Bool)? {
    let word = text.wordOnLine(at: end)
    guard word.start > end, text.isUppercase(at: word.start) else { return nil }
    let name = text.lowercased(word)
    if Lexicons.organPlaces.containsFolded(name) {
      let second = text.wordOnLine(at: word.end)
      guard anyName, !second.isEmpty, text.isUppercase(at: second.start) else { return (word, name, false) }
      return (TextSpan(word.start, second.end), text.lowercased(TextSpan(word.start, second.end)), false)
    }
    if name.last == 0x73, Lexicons.organPlaces.containsFolded(Array(name.dropLast())) {
      return (word, name.dropLast(), true)
    }
    return anyName ? (word, name, false) : nil
  }
}

// MARK: - Bare nouns

extension OrganNameReader {
  /// "tekniska nämnden", "nämnden för vård och omsorg", "fullmäktige".
  private func phrase(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName? {
    if let adjective = adjective(before: word.start), head.isDefinite {
      return organ(
        head, TextSpan(adjective.start, word.end), name: text.lowercased(adjective) + " \(head.definite)".utf8)
    }
    guard head.role != .listed else {
      return head.indefinite == head.definite ? fullCouncil(head, word) : nil
    }
    guard !head.isGenitive, head.isDefinite || hasPossessor(before: word.start),
      let domain = OrganDomain(in: text, after: word.end)
    else { return nil }
    return OrganName(
      kind: head.role == .administration ? .administration : .organ, form: .name,
      span: TextSpan(word.start, domain.end),
      name: String(decoding: Array("\(head.definite) för ".utf8) + domain.name, as: UTF8.self),
      isGenitive: domain.isGenitive)
  }

  private func fullCouncil(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName {
    OrganName(kind: .organ, form: .partial, span: word, name: head.definite, isGenitive: head.isGenitive)
  }

  private func adjective(before start: Int) -> TextSpan? {
    let word = text.wordOnLine(before: start)
    return !word.isEmpty && word.end < start && Lexicons.organAdjectives.contains(word, in: text) ? word : nil
  }
}

// MARK: - Committees

extension OrganNameReader {
  /// "kommunstyrelsens arbetsutskott", "socialnämndens individ- och familjeutskott", "arbetsutskottet".
  private func committee(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName? {
    let stem = text.lowercased(TextSpan(word.start, word.end - head.key.count))
    let adjective = stem.isEmpty ? adjective(before: word.start) : nil
    guard !stem.isEmpty || adjective != nil else { return nil }
    let ellipsis = OrganEllipsis(
      in: text, before: word.start, noun: stem + head.definite.utf8, floor: found.last?.span.end ?? 0)
    let start = adjective?.start ?? ellipsis.start
    let prefix = adjective.map { text.lowercased($0) + [0x20] } ?? ellipsis.prefix
    let span = TextSpan(start, word.end)
    let noun = prefix + stem
    if let parent = parent(before: start) {
      return OrganName(
        kind: .organ, form: parent.form, span: TextSpan(parent.span.start, span.end),
        name: parent.genitive + " " + String(decoding: noun, as: UTF8.self) + head.indefinite,
        isGenitive: head.isGenitive)
    }
    guard head.isDefinite || hasBareParent(before: start),
      !Lexicons.organLookAlikes.containsFolded(noun + head.definite.utf8)
    else { return nil }
    return OrganName(
      kind: .organ, form: .partial, span: span, name: String(decoding: noun, as: UTF8.self) + head.definite,
      isGenitive: head.isGenitive)
  }

  /// "AU" in "kommunstyrelsens AU".
  mutating func readCommitteeAbbreviation(endingAt end: Int) -> Bool {
    let word = text.letters(before: end)
    guard text.matches(word, "au"), let parent = parent(before: word.start) else { return false }
    found.removeLast()
    found.append(
      OrganName(
        kind: .organ, form: parent.form, span: TextSpan(parent.span.start, end),
        name: parent.genitive + " arbetsutskott", isGenitive: false))
    return true
  }

  /// "nämndens" before "arbetsutskott".
  private func hasBareParent(before start: Int) -> Bool {
    text.isAny(text.wordOnLine(before: start), of: ["nämndens", "styrelsens"])
  }

  /// The body in the genitive just before a committee.
  private func parent(before start: Int) -> OrganName? {
    guard let last = found.last, last.isGenitive, last.kind == .organ, last.span.end < start,
      text.skippingBlanks(before: start) == last.span.end
    else { return nil }
    return last
  }
}
