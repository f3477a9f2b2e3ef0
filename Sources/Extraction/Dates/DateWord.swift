/// What a word can do in a date.
enum DateWord: Equatable {
  /// Not a word of dates.
  case other
  case month(Int, MonthForm)
  case season(Int, definite: Bool)
  case weekday(Int)
  /// 1–31; −1 is the last.
  case ordinal(Int)
  /// Index into `Lexicons.holidays.rows`.
  case holiday(Int)
  case calendar(CalendarRole)
  case neighbour(YearNeighbour)

  enum MonthForm { case name, properNoun, short }

  /// Roles of `calendar-words.txt`.
  enum CalendarRole: String {
    case year, quarter, third, half, decade, through, and, between, with, the, day, recurring, clock, moved
    case schoolYear = "school-year"
    case yearGenitive = "year-genitive"
    case turnOfYear = "turn-of-year"
    case quarterLetter = "quarter-letter"
    case decadeIndefinite = "decade-indefinite"
    case upTo = "up-to"
    case within = "in"
    case ordinalSuffix = "ordinal-suffix"
  }

  /// Roles of `year-neighbours.txt`.
  enum YearNeighbour: String { case label, handling, about, measure, counted, cue }
}
