internal import Documents
internal import Lexicons
internal import Scanning

/// Names of committees, with the body they are of.
extension OrganNameReader {
  /// "kommunstyrelsens arbetsutskott", "socialnämndens individ- och familjeutskott", "arbetsutskottet".
  func committee(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName? {
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
    guard head.isDefinite || hasBareParent(before: start), !isOfRiksdag(stem + head.definite.utf8) else { return nil }
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

  /// "trafikutskottet"; "socialutskottet" may be a municipality's too, which `Normalization` decides.
  private func isOfRiksdag(_ noun: [UInt8]) -> Bool {
    Lexicons.organLookAlikes.row(forFolded: noun).map { $0[1] != "own" } ?? false
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
