internal import Documents

/// A word, number or mark of a block, as dates need it. Packed: a text has thousands.
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
  private let figures: UInt8
  private let value: Int32
  let span: TextSpan

  init(
    kind: Kind, gap: Gap, capital: Bool = false, word: DateWord = .other, number: Int = -1, digits: Int = 0,
    span: TextSpan
  ) {
    self.kind = kind
    self.gap = gap
    self.capital = capital
    self.word = word
    figures = UInt8(clamping: digits)
    value = Int32(clamping: number)
    self.span = span
  }

  /// Of a number of at most nine figures, else −1.
  var number: Int { Int(value) }
  var digits: Int { Int(figures) }

  /// Ends every sequence, so that no scanner needs bounds of its own.
  static let end = DateAtom(kind: .mark, gap: .cell, span: TextSpan(0, 0))

  var startsDate: Bool { kind == .number || word.startsDate }
  /// Whether a number of one or two figures before it can be a day: what ties days, a month, or a word of the calendar.
  var goesOnAfterDay: Bool {
    switch kind {
    case .dash, .slash, .dot, .comma, .colon: return true
    case .word:
      switch word {
      case .month, .calendar: return true
      default: return false
      }
    case .number, .closing, .apostrophe, .mark: return false
    }
  }
  /// 1–12
  var month: Int? { if case .month(let month, _) = word { Int(month) } else { nil } }
  /// 1 Monday … 7 Sunday
  var weekday: Int? { if case .weekday(let day) = word { Int(day) } else { nil } }
  /// A number of one or two figures, or in words.
  var count: Int? {
    if case .cardinal(let number) = word { return Int(number) }
    return kind == .number && digits <= 2 ? number : nil
  }
  /// 1–31; −1 is the last.
  var ordinal: Int? { if case .ordinal(let number) = word { Int(number) } else { nil } }

  func isNumber(digits wanted: ClosedRange<Int>) -> Bool { kind == .number && wanted.contains(digits) }
  func isNumber(in range: ClosedRange<Int>) -> Bool { kind == .number && digits <= 2 && range.contains(number) }
  func has(_ role: DateWord.CalendarRole) -> Bool { word == .calendar(role) }
  func has(_ role: DateWord.YearNeighbour) -> Bool { word == .neighbour(role) }
}
