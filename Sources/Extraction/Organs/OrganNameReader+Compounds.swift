internal import Documents
internal import Lexicons
internal import Scanning

/// Names of one word and its half-written companions.
extension OrganNameReader {
  /// "socialnämnden", "Barn- och ungdomsnämndens", "socialnämnd Centrum".
  func compound(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName? {
    let stem = text.lowercased(TextSpan(word.start, word.end - head.key.count))
    let noun = stem + head.definite.utf8
    guard !Lexicons.organLookAlikes.containsFolded(noun), head.role != .administration || !noun.contains(0x2D) else {
      return nil
    }
    let ellipsis = OrganEllipsis(in: text, before: word.start, noun: noun, floor: found.last?.span.end ?? 0)
    let name = ellipsis.prefix + noun
    if head.role == .listed, !Lexicons.organNames.containsFolded(name) { return nil }
    let span = TextSpan(ellipsis.start, word.end)
    if head.role != .listed, let placed = withPlace(head, span, name: name) { return placed }
    guard head.isDefinite || hasPossessor(before: span.start) else { return nil }
    return organ(head, span, name: name)
  }

  func organ(_ head: OrganHeads.Form, _ span: TextSpan, name: [UInt8]) -> OrganName {
    OrganName(
      kind: kind(of: head), form: .name, span: span,
      name: String(decoding: name, as: UTF8.self), isGenitive: head.isGenitive)
  }

  func kind(of head: OrganHeads.Form) -> OrganExpression.Kind {
    head.role == .administration ? .administration : .organ
  }

  /// Whether "Lerums", "Göteborgs Stads", "kommunens" stands before an indefinite noun and makes it definite.
  func hasPossessor(before start: Int) -> Bool {
    let owner = text.wordOnLine(before: start)
    guard text.hasSuffix("s", owner), !text.isAny(owner, of: ["statens", "riksdagens", "regeringens", "högskolans"])
    else { return false }
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
      kind: kind(of: head), form: .name, span: TextSpan(span.start, place.span.end),
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
