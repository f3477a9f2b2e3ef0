/// What a word can do in a date. Small: every word of a text has one.
enum DateWord: Equatable {
  /// Not a word of dates.
  case other
  case month(Int8, MonthForm)
  case season(Int8, definite: Bool)
  case weekday(Int8)
  /// 1–31; −1 is the last.
  case ordinal(Int8)
  /// 1–4
  case cardinal(Int8)
  /// Index into `Lexicons.holidays.rows`.
  case holiday(Int8)
  case calendar(CalendarRole)
  case neighbour(YearNeighbour)

  /// Whether a date can begin with it; others stand inside or beside one.
  var startsDate: Bool {
    switch self {
    case .month, .season, .ordinal, .holiday: true
    case .calendar(let role):
      switch role {
      case .year, .schoolYear, .turnOfYear, .quarter, .quarterLetter, .third, .half: true
      default: false
      }
    case .other, .weekday, .cardinal, .neighbour: false
    }
  }

  enum MonthForm { case name, properNoun, short }

  /// Roles of `calendar-words.txt`.
  enum CalendarRole: String {
    case year, quarter, third, half, decade, through, and, between, with, the, day, recurring, clock, moved, on
    case schoolYear = "school-year"
    case yearGenitive = "year-genitive"
    case turnOfYear = "turn-of-year"
    case quarterLetter = "quarter-letter"
    case decadeIndefinite = "decade-indefinite"
    case upTo = "up-to"
    case within = "in"
    case monthNoun = "month-noun"
    case ordinalSuffix = "ordinal-suffix"
  }

  /// Roles of `year-neighbours.txt`.
  enum YearNeighbour: String { case label, handling, about, measure, counted, cue }
}
