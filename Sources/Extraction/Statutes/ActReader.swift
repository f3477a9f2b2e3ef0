internal import Documents
internal import Lexicons
internal import Scanning

/// Reads the act that a word names, with the words before and the number after it.
struct ActReader {
  let text: UTF8Text

  /// - Parameters:
  ///   - word: A run of letters.
  ///   - limit: End of the line.
  func act(at word: TextSpan, limit: Int) -> ActReference? {
    if isPartOfLongerName(word) { return nil }
    if let name = ActWord(word, in: text) {
      return name.isGeneric ? generic(name, limit: limit) : named(name, limit: limit)
    }
    return text.isUppercase(at: word.start) ? abbreviation(word, limit: limit) : nil
  }

  /// `LSS-verksamheter`, `aktiebolagslagens-minoritetsskydd`; not the first part of `skollag- och …`.
  private func isPartOfLongerName(_ word: TextSpan) -> Bool {
    text.byte(at: word.end) == UInt8(ascii: "-") && text.isLetter(at: word.end + 1)
  }

  /// `lagen (1993:387)`, `lag om skydd mot olyckor`, `samma lag`, `lagen`.
  private func generic(_ word: ActWord, limit: Int) -> ActReference? {
    if let number = ActNumber(in: text, after: word.span.end, limit: limit) {
      return act(TextSpan(word.span.start, number.end), sfs: number.sfs, name: nil)
    }
    if word.kind == .lag || word.kind == .förordning, ActTitle.opens(in: text, at: word.span.end) {
      return ActTitle(of: word, in: text, limit: limit).map {
        act(
          TextSpan(word.span.start, $0.end), sfs: $0.number?.sfs, name: $0.name,
          standing: $0.isKnown ? .alone : .unknownName)
      }
    }
    return sameAct(word)
  }

  private func sameAct(_ word: ActWord) -> ActReference? {
    let before = text.word(before: word.span.start)
    if let before, text.matches(before, "samma") || text.matches(before, "nämnda") || text.matches(before, "sistnämnda")
    {
      return act(TextSpan(before.start, word.span.end), sfs: nil, name: nil, standing: .sameAct)
    }
    guard word.isDefinite, word.kind != .other else { return nil }
    return act(word.span, sfs: nil, name: nil, standing: .sameAct)
  }

  /// `kommunallagens`, `plan- och bygglagen (2010:900)`, `påhittadelagen (1960:729)`.
  private func named(_ word: ActWord, limit: Int) -> ActReference? {
    let start = fullStart(of: word)
    let number = ActNumber(in: text, after: word.span.end, limit: limit)
    let span = TextSpan(start, number?.end ?? word.span.end)
    let name = word.definiteName(in: text, from: start)
    if Lexicons.actNames.contains(name) {
      guard word.isDefinite || number != nil else { return nil }
      return act(span, sfs: number?.sfs, name: name)
    }
    if start < word.span.start, Lexicons.actNames.contains(word.definiteName(in: text, from: word.span.start)) {
      return act(
        TextSpan(word.span.start, span.end), sfs: number?.sfs, name: word.definiteName(in: text, from: word.span.start))
    }
    guard word.kind != .other || number != nil, word.isDefinite || number != nil, !isLookAlike(name) else { return nil }
    return act(span, sfs: number?.sfs, name: name, standing: number == nil ? .unknownName : .alone)
  }

  /// `PBL`, `PBL 2010:900`, `SFS 2010:900`.
  private func abbreviation(_ word: TextSpan, limit: Int) -> ActReference? {
    guard (2...8).contains(word.count), text.byte(at: word.start - 1) != UInt8(ascii: "-") else { return nil }
    if text.matches(word, "sfs") {
      return ActNumber(in: text, after: word.end, limit: limit).map {
        act(TextSpan(word.start, $0.end), sfs: $0.sfs, name: nil)
      }
    }
    guard let row = Lexicons.actAbbreviations.row(for: word, in: text), text[word] == row[0],
      !isRegister(word)
    else { return nil }
    let number = ActNumber(in: text, after: word.end, limit: limit)
    let stands = row[1] == "alone" || number != nil
    return act(
      TextSpan(word.start, number?.end ?? word.end), sfs: number?.sfs, name: row[0],
      standing: stands ? .alone : .besideProvision)
  }

  /// Whether the letters are those of a case number: `LOV 2026-000111`.
  private func isRegister(_ word: TextSpan) -> Bool {
    var cursor = Cursor(text, at: word.end)
    cursor.skipSpaces()
    _ = cursor.take(UInt8(ascii: "/"))
    guard cursor.number(digits: 2...4) != nil else { return false }
    return (cursor.byte == UInt8(ascii: "-") || cursor.byte == UInt8(ascii: "/")) && cursor.peek(1).isDigit
  }

  /// The start of `plan- och bygglagen`, `FRA-lagen`.
  private func fullStart(of word: ActWord) -> Int {
    let start = word.span.start
    if text.byte(at: start - 1) == UInt8(ascii: "-"), text.isLetter(before: start - 1) {
      return text.word(before: start - 1)?.start ?? start
    }
    guard let and = text.word(before: start), and.end < start, text.matches(and, "och") else { return start }
    let hyphen = text.trimmed(TextSpan(max(0, and.start - 3), and.start)).end - 1
    guard text.byte(at: hyphen) == UInt8(ascii: "-"), text.isLetter(before: hyphen) else { return start }
    return text.word(before: hyphen)?.start ?? start
  }

  private func isLookAlike(_ name: String) -> Bool {
    Lexicons.actLookAlikes.rows.contains { name.hasSuffix($0[0]) }
  }

  private func act(
    _ span: TextSpan, sfs: String?, name: String?, standing: ActReference.Standing = .alone
  ) -> ActReference {
    ActReference(span: span, reach: reach(after: span.end), sfs: sfs, name: name, standing: standing)
  }

  /// The end of an abbreviation that the act is given in passing: ` (SoL)`.
  private func reach(after end: Int) -> Int {
    guard text.byte(at: end) == UInt8(ascii: " "), text.byte(at: end + 1) == UInt8(ascii: "(") else { return end }
    var cursor = Cursor(text, at: end + 2)
    guard text.isUppercase(at: end + 2), let word = cursor.word(), word.count <= 8, cursor.take(UInt8(ascii: ")"))
    else {
      return end
    }
    return cursor.offset
  }
}
