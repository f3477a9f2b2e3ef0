internal import Documents

/// Days and months with the month in words.
extension DateScanner {
  /// "19 september 2023", "27 maj, 2020", "24 mar. 2014", "1:a maj", "tredje mars 2015"
  func dayAndMonth(at index: Int) -> DateReading? {
    guard let day = dayNumber(at: index), let month = self[day.end].month, self[day.end].gap != .cell
    else { return nil }
    let year = year(afterMonth: day.end)
    return DateReading(DatePoint(year: year.year, .day(month: month, day: day.number)), index, year.end)
  }

  /// "15", "15:e", "1a", "femtonde"
  func dayNumber(at index: Int) -> (number: Int, end: Int)? {
    if let number = self[index].ordinal { return number > 0 ? (number, index + 1) : nil }
    guard self[index].isNumber(in: 1...31), isFreeDay(index) else { return nil }
    let colon = self[index + 1].kind == .colon && self[index + 1].gap == .none
    let suffix = index + (colon ? 2 : 1)
    let suffixed = self[suffix].has(.ordinalSuffix) && self[suffix].gap == .none
    return (self[index].number, suffixed ? suffix + 1 : index + 1)
  }

  /// "2,5 maj", "KS12 maj" and "1 200-12 maj" have no day.
  private func isFreeDay(_ index: Int) -> Bool {
    guard index > 0, self[index].gap == .none else { return true }
    let mark = self[index - 1]
    switch mark.kind {
    case .number, .word: return false
    case .dot, .comma, .colon: return !(mark.gap == .none && self[index - 2].kind == .number)
    default: return true
    }
  }

  /// "maj 2026", "i december", "April 14, 2015", "mån feb 18"
  func monthReading(at index: Int) -> DateReading? {
    guard case .month(_, let form) = self[index].word, let month = self[index].month else { return nil }
    if let day = dayAfterMonth(at: index) { return day }
    let year = year(afterMonth: index)
    guard year.year != nil || stands(form, aloneAt: index) else { return nil }
    return DateReading(DatePoint(year: year.year, .month(month)), index, year.end)
  }

  func dayAfterMonth(at index: Int) -> DateReading? {
    guard let month = self[index].month, let day = dayNumber(at: index + 1),
      self[index + 1].kind == .number
    else { return nil }
    let unit = DatePoint.Unit.day(month: month, day: day.number)
    if self[day.end].kind == .comma, self[day.end].gap == .none, isYear(self[day.end + 1]) {
      return DateReading(DatePoint(year: self[day.end + 1].number, unit), index, day.end + 2)
    }
    return weekday(before: index) == nil ? nil : DateReading(DatePoint(year: nil, unit), index, day.end)
  }

  /// A month without a year: no abbreviation, no name of a person ("Maj"), no part of a compound ("april-väder").
  private func stands(_ form: DateWord.MonthForm, aloneAt index: Int) -> Bool {
    if beginsRange(index) { return true }
    guard form != .short, !(form == .properNoun && self[index].capital) else { return false }
    let (before, after) = (self[index - 1], self[index + 1])
    if self[index].gap == .none, before.kind == .number || before.kind == .word { return false }
    if after.gap == .none, after.kind == .number || after.kind == .word { return false }
    let compound = after.kind == .dash && after.gap == .none && self[index + 2].gap == .none
    if compound, self[index + 2].month != nil { return true }
    return !(compound && self[index + 2].kind == .word)
  }

  /// "jan–mars 2024", "Maj-juni": what alone is no month begins a range.
  private func beginsRange(_ index: Int) -> Bool {
    through(at: pastAbbreviation(index + 1)).map { self[$0].month != nil } ?? false
  }

  /// The year after a month: "2023", ", 2020", ". 2014", "år 2024", "månad 2024", "-24", "’24".
  ///
  /// - Returns: The index after the year; without one the index after the month.
  func year(afterMonth index: Int) -> (year: Int?, end: Int) {
    var next = pastAbbreviation(index + 1)
    if self[next].has(.monthNoun) { next += 1 }
    return year(at: next).map { ($0.year, $0.end) } ?? (nil, index + 1)
  }

  /// A year of four figures that follows a unit, "," or "år" between or not, or of two ("-24").
  func year(at index: Int) -> (year: Int, end: Int)? {
    if let short = shortYear(at: index) { return short }
    var next = index
    if self[next].kind == .comma, self[next].gap == .none, !self[next + 2].has(.yearGenitive) { next += 1 }
    if self[next].has(.year) { next += 1 }
    let atom = self[next]
    let tied = atom.gap == .none && (self[next - 1].kind == .dot || self[next - 1].kind == .comma)
    guard isYear(atom), atom.gap == .space || tied, !countsSomething(next), numericDay(at: next) == nil, !isSplit(next)
    else { return nil }
    return (atom.number, next + 1)
  }

  /// Whether a slash, colon or point makes another number of a year: "maj 2022:15".
  private func isSplit(_ index: Int) -> Bool {
    let (mark, tied) = (self[index + 1], self[index + 2])
    guard mark.gap == .none, tied.gap == .none, tied.kind == .number else {
      return mark.gap == .none && mark.kind == .word
    }
    return mark.kind == .slash || mark.kind == .colon || mark.kind == .dot || mark.kind == .number
  }

  private func shortYear(at index: Int) -> (year: Int, end: Int)? {
    let (mark, year) = (self[index], self[index + 1])
    guard mark.kind == .dash || mark.kind == .apostrophe, mark.gap == .space, year.gap == .none,
      year.isNumber(digits: 2...2), isFree(after: index + 2, .number)
    else { return nil }
    return (year.number, index + 2)
  }
}
