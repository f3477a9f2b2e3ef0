internal import Documents
internal import Scanning

/// What narrows a §: `andra stycket 3`, `2 st. 3 p`, `första meningen`, `p. 4`, `1 st. 6)`.
extension ProvisionReader {
  /// Reads all qualifiers into the § before them.
  /// - Returns: The § without its last number, where that one stands without a noun and so may be something else.
  mutating func qualify(_ provision: inout Provision) -> Provision? {
    var undecided: Provision?
    for _ in 0..<4 {
      let before = provision
      let start = cursor.offset
      cursor.skipSpaces()
      if cursor.take(UInt8(ascii: ",")) { cursor.skipSpaces() }
      if namedQualifier(&provision) || numberWithNoun(&provision) {
        provision.span.end = cursor.offset
        continue
      }
      cursor.offset = start
      cursor.skipSpaces()
      if bareItem(&provision) { undecided = before }
      cursor.offset = provision.span.end
      break
    }
    return undecided
  }

  /// `första och andra styckena`, `andra punkten`, `stycke 2`, `p. 4`.
  private mutating func namedQualifier(_ provision: inout Provision) -> Bool {
    guard let word = cursor.word(), let role = ProvisionWord(word, in: text) else { return false }
    switch role {
    case .ordinal(let first):
      var isList = false
      while separator() {
        guard let next = cursor.word(), case .ordinal? = ProvisionWord(next, in: text) else { return false }
        isList = true
      }
      cursor.skipSpaces()
      return takeNoun(for: isList ? nil : "\(first)", &provision)
    case .piece, .item:
      _ = cursor.take(UInt8(ascii: "."))
      cursor.skipSpaces()
      guard let label = number(letterBefore: { _ in false }) else { return false }
      set(role, label, &provision)
      return true
    default: return false
    }
  }

  /// `2 st.`, `3 p`.
  private mutating func numberWithNoun(_ provision: inout Provision) -> Bool {
    guard let label = number(letterBefore: { _ in false }) else { return false }
    cursor.skipSpaces()
    return takeNoun(for: label, &provision)
  }

  private mutating func takeNoun(for label: String?, _ provision: inout Provision) -> Bool {
    guard let word = cursor.word(), let role = ProvisionWord(word, in: text) else { return false }
    guard role == .piece || role == .item || role == .other else { return false }
    if word.count <= 3 { _ = cursor.take(UInt8(ascii: ".")) }
    if let label { set(role, label, &provision) }
    return true
  }

  /// `3`, `2 b`, `6)`, `7.`, `f`.
  private mutating func bareItem(_ provision: inout Provision) -> Bool {
    let start = cursor.offset
    if let label = number(letterBefore: { $0.endsAfterSign() }) {
      guard label.utf8.count <= 4, !continuesAsNumber() else { return false }
      provision.item = label
    } else if cursor.byte.isLowerASCII, cursor.byte < UInt8(ascii: "i"), text.isWordEnd(start + 1), start > 0 {
      provision.item = String(Character(Unicode.Scalar(cursor.byte)))
      cursor.offset += 1
    } else {
      return false
    }
    if !cursor.take(UInt8(ascii: ")")), cursor.byte == UInt8(ascii: "."), cursor.peek(1) == UInt8(ascii: " ") {
      cursor.offset += 1
    }
    provision.span.end = cursor.offset
    return true
  }

  /// Whether the number just read is a § or chapter of its own, or part of a longer number.
  private func continuesAsNumber() -> Bool {
    var copy = self
    if text.isDigit(at: copy.cursor.offset + 1), !copy.cursor.byte.isSpaceASCII { return true }
    copy.cursor.skipSpaces()
    return isSign(at: copy.cursor.offset) || copy.isChapterWord() || copy.cursor.takeDash()
      || copy.cursor.byte.isDigit || copy.cursor.byte == UInt8(ascii: "%")
  }

  private func set(_ role: ProvisionWord, _ label: String, _ provision: inout Provision) {
    if role == .piece { provision.piece = label }
    if role == .item { provision.item = label }
  }
}

/// The short form of chapter and §: `6:25`, `22:2 st. 2`, `32:4-5 §§`.
extension ProvisionReader {
  /// What follows the first: `, 7:5 och 7:6`.
  mutating func furtherColonForms() -> [Provision] {
    var provisions: [Provision] = []
    while separator(), let next = colonForm() { provisions.append(next) }
    return provisions
  }

  mutating func colonForm() -> Provision? {
    cursor.skipSpaces()
    let start = cursor.offset
    guard let chapter = number(letterBefore: { _ in false }), cursor.take(UInt8(ascii: ":")),
      let (_, section) = range(signFirst: true), text.isWordEnd(cursor.offset), cursor.byte != UInt8(ascii: ":")
    else { return nil }
    let end = cursor.offset
    cursor.skipSpaces()
    if !takeSign() { cursor.offset = end }
    var provision = Provision(span: TextSpan(start, cursor.offset), chapter: chapter, section: section)
    return qualify(&provision) ?? provision
  }
}
