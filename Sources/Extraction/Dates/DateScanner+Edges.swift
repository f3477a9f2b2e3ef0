internal import Documents

/// Whether figures stand for themselves, or are part of a longer number ("2021/281", "SLK-2023-00050", "2022.088").
extension DateScanner {
  enum Strictness {
    /// Three numbers that can only be a day: a word may be tied to them ("Protokoll-2023-05-12", "2024-05-09T10:00").
    case day
    case number
  }

  func isFree(from start: Int, to end: Int, _ strictness: Strictness) -> Bool {
    isFree(before: start, strictness) && isFree(after: end, strictness)
  }

  func isFree(before index: Int, _ strictness: Strictness) -> Bool {
    if index == 0 || self[index].gap != .none { return true }
    let mark = self[index - 1]
    let tied = mark.gap == .none ? self[index - 2].kind : .mark
    switch mark.kind {
    case .number, .word: return false
    case .dash, .slash: return tied == .word && strictness == .day
    case .dot, .comma, .colon: return tied != .number
    case .closing, .apostrophe: return true
    case .mark: return strictness == .day || !isSymbol(mark) && tied != .word
    }
  }

  func isFree(after index: Int, _ strictness: Strictness) -> Bool {
    let mark = self[index]
    if mark.gap != .none || index >= atoms.count { return true }
    let tied = self[index + 1].gap == .none ? self[index + 1].kind : .mark
    switch mark.kind {
    case .number: return false
    case .word: return strictness == .day
    case .dash, .slash: return tied != .number && (tied != .word || strictness == .day)
    case .colon: return tied != .number && (tied != .word || strictness == .day)
    case .dot, .comma: return tied != .number
    case .closing, .apostrophe: return true
    case .mark: return !isSymbol(mark) || strictness == .day
    }
  }

  /// `+ _ @ # = % § € $ °` make another thing of figures beside them.
  private func isSymbol(_ atom: DateAtom) -> Bool {
    switch text.bytes[atom.span.start] {
    case 0x2B, 0x5F, 0x40, 0x23, 0x3D, 0x25, 0x24, 0x5C: true
    case 0xC2: text.bytes[atom.span.end - 1] == 0xA7 || text.bytes[atom.span.end - 1] == 0xB0
    case 0xE2: text.scalarValue(of: atom.span) == 0x20AC
    default: false
    }
  }

  /// The word before an atom, a period between or not ("dnr. 2023").
  func word(before index: Int) -> DateAtom {
    let previous = self[index - 1]
    return previous.kind == .dot || previous.kind == .colon ? self[index - 2] : previous
  }

  /// Whether the word before names a number: "nr", "§", "dnr", "prop.".
  func isLabelled(_ index: Int) -> Bool {
    let before = word(before: index)
    if before.has(.label) || before.has(.handling) { return true }
    return before.kind == .mark && before.span.count == 2 && text.bytes[before.span.end - 1] == 0xA7
  }

  /// Whether the word before is short and in capitals only: "KS 2015/16" is a case.
  func isAbbreviated(_ index: Int) -> Bool {
    let before = word(before: index)
    return before.kind == .word && (2...6).contains(before.span.count)
      && text.bytes[before.span.start..<before.span.end].allSatisfy { $0.isUpperLatin }
  }
}

extension UInt8 {
  /// A capital A–Z, or a byte of Å, Ä, Ö.
  fileprivate var isUpperLatin: Bool { self &- 0x41 < 26 || self == 0xC3 || (0x80...0x9E).contains(self) }
}

extension UTF8Text {
  fileprivate func scalarValue(of span: TextSpan) -> UInt32 {
    span.count == 3
      ? UInt32(bytes[span.start] & 0x0F) << 12 | UInt32(bytes[span.start + 1] & 0x3F) << 6
        | UInt32(bytes[span.start + 2] & 0x3F) : 0
  }
}
