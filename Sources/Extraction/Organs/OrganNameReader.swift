internal import Documents
internal import Scanning

/// Reads names of bodies from their last word outwards.
struct OrganNameReader {
  let text: UTF8Text
  /// The names read so far, in order.
  var found: [OrganName] = []
  private let heads = OrganHeads.swedish

  init(_ text: UTF8Text) { self.text = text }

  /// Adds the name whose noun ends at `end`, if there is one.
  mutating func read(wordEndingAt end: Int) {
    guard let head = heads.form(endingAt: end, in: text.bytes), isProse(around: end) else { return }
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
