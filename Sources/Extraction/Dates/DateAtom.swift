internal import Documents

/// A word, number or mark of a block, as dates need it.
struct DateAtom {
  enum Kind: UInt8 {
    case number, word, dash, slash, dot, comma, colon, closing, apostrophe, mark
  }

  /// What stands before an atom.
  enum Gap: UInt8 {
    case none, space
    /// A tab: another cell of a table row.
    case cell
  }

  let kind: Kind
  let gap: Gap
  /// Whether a word starts with a capital.
  let capital: Bool
  let word: DateWord
  /// Of a number of at most nine figures, else −1.
  let number: Int
  let digits: Int
  let span: TextSpan

  /// Ends every sequence, so that no scanner needs bounds of its own.
  static let end = DateAtom(
    kind: .mark, gap: .cell, capital: false, word: .other, number: -1, digits: 0, span: TextSpan(0, 0))

  func isNumber(digits wanted: ClosedRange<Int>) -> Bool { kind == .number && wanted.contains(digits) }
  func isNumber(in range: ClosedRange<Int>) -> Bool { kind == .number && digits <= 2 && range.contains(number) }
  func has(_ role: DateWord.CalendarRole) -> Bool { word == .calendar(role) }
  func has(_ role: DateWord.YearNeighbour) -> Bool { word == .neighbour(role) }
}
