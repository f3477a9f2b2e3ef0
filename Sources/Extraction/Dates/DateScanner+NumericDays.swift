internal import Documents

/// Days in figures.
extension DateScanner {
  /// "2023-09-19", "2014/3/24", "24.3.2014", "3/3/15", "31-10-74"
  ///
  /// - Parameter ends: It ends a range: the dash before it belongs to that.
  func numericDay(at index: Int, ends: Bool = false) -> DateReading? {
    let (first, second, third) = (self[index], self[index + 2], self[index + 4])
    guard isSeparator(index + 1), isSeparator(index + 3), self[index + 1].kind == self[index + 3].kind,
      second.kind == .number, second.gap == .none, third.kind == .number, third.gap == .none,
      let point = day(first, second, third, separator: self[index + 1].kind, dated: isDayLead(index - 1)),
      ends || isFree(before: index, .day),
      isFree(after: index + 5, .day) || through(at: index + 5) != nil && startsDay(index + 6)
    else { return nil }
    return DateReading(point, index, index + 5)
  }

  private func isSeparator(_ index: Int) -> Bool {
    let atom = self[index]
    return atom.gap == .none && (atom.kind == .dash || atom.kind == .slash || atom.kind == .dot)
  }

  /// "2023-01-01–2023-12-31": the dash goes on to another day.
  private func startsDay(_ index: Int) -> Bool { self[index].isNumber(digits: 4...4) && isSeparator(index + 1) }

  private func day(
    _ first: DateAtom, _ second: DateAtom, _ third: DateAtom, separator: DateAtom.Kind, dated: Bool
  ) -> DatePoint? {
    guard second.isNumber(in: 1...12) else { return nil }
    if isYear(first), third.isNumber(in: 1...31) {
      return DatePoint(year: first.number, .day(month: second.number, day: third.number))
    }
    guard first.isNumber(in: 1...31), isYear(third) || isShortYear(third, first, second, separator, dated) else {
      return nil
    }
    return DatePoint(year: third.number, .day(month: second.number, day: first.number))
  }

  func isYear(_ atom: DateAtom) -> Bool { atom.isNumber(digits: 4...4) && (1700...2199).contains(atom.number) }

  /// A year of two figures: with slashes always, with dashes between pairs of figures, with periods ("24.03.14",
  /// else a number of a chapter) after "den" or a weekday only.
  private func isShortYear(
    _ year: DateAtom, _ day: DateAtom, _ month: DateAtom, _ separator: DateAtom.Kind, _ dated: Bool
  ) -> Bool {
    guard year.isNumber(digits: 2...2) else { return false }
    switch separator {
    case .slash: return true
    case .dash: return day.digits == 2 && month.digits == 2
    default: return dated
    }
  }

  /// "20/2", "20/2 2018", "20/2-18"; without a year, where the month could be an hour or the whole a fraction, only with
  /// "den", a weekday or "kl" beside it.
  func dayOverMonth(at index: Int) -> DateReading? {
    let (day, separator, month) = (self[index], self[index + 1], self[index + 2])
    guard day.isNumber(in: 1...31), month.isNumber(in: 1...12), month.gap == .none, separator.gap == .none,
      separator.kind == .slash || separator.kind == .dash, isFree(before: index, .number)
    else { return nil }
    let unit = DatePoint.Unit.day(month: month.number, day: day.number)
    if separator.kind == .slash, !isLabelled(index), let year = yearOfDay(at: index + 3) {
      return DateReading(DatePoint(year: year.year, unit), index, year.end)
    }
    guard isFree(after: index + 3, .number),
      isDayLead(index - 1) || self[index + 3].has(.clock) || separator.kind == .slash && isPlainDay(at: index)
    else { return nil }
    return DateReading(DatePoint(year: nil, unit), index, index + 3)
  }

  private func yearOfDay(at index: Int) -> (year: Int, end: Int)? {
    if let year = year(at: index) { return year }
    let atom = self[index + 1]
    guard self[index].kind == .dash, self[index].gap == .none, atom.gap == .none,
      isYear(atom) || atom.isNumber(digits: 2...2), isFree(after: index + 2, .number)
    else { return nil }
    return (atom.number, index + 2)
  }

  private func isPlainDay(at index: Int) -> Bool {
    let (day, month, after) = (self[index].number, self[index + 2].number, self[index + 3])
    return day > 12 && !(day == 24 && month == 7) && !isLabelled(index) && !isAbbreviated(index)
      && !after.has(.measure) && !after.has(.counted) && self[index - 1].kind != .number && after.kind != .number
  }

  private func isDayLead(_ index: Int) -> Bool {
    self[index].weekday != nil || self[index].has(.the)
  }

  /// "171219" and "20171219", alone or in a range "170703- 171218".
  func compactDay(at index: Int) -> DateReading? {
    let atom = self[index]
    guard atom.kind == .number, atom.digits == 6 || atom.digits == 8, let point = compactPoint(atom),
      isFree(from: index, to: index + 1, .number) || isCompactRange(index), !isLabelled(index), !isFigure(index)
    else { return nil }
    return DateReading(point, index, index + 1)
  }

  private func compactPoint(_ atom: DateAtom) -> DatePoint? {
    let (month, day) = (atom.number / 100 % 100, atom.number % 100)
    let year = atom.number / 10_000
    let known = atom.digits == 8 ? (1900...2099).contains(year) : year <= 49 || year >= 90
    let full = atom.digits == 8 ? year : year <= 49 ? 2000 + year : 1900 + year
    guard known, CalendarDate(year: full, month: month, day: day) != nil else { return nil }
    return DatePoint(year: year, .day(month: month, day: day))
  }

  private func isCompactRange(_ index: Int) -> Bool {
    let (before, after) = (self[index - 1], self[index + 1])
    if after.kind == .dash {
      return self[index + 2].digits == self[index].digits && compactPoint(self[index + 2]) != nil
    }
    return before.kind == .dash && self[index - 2].digits == self[index].digits && compactPoint(self[index - 2]) != nil
  }

  /// A figure among figures, or an amount.
  private func isFigure(_ index: Int) -> Bool {
    self[index - 1].kind == .number || self[index + 1].kind == .number || self[index + 1].has(.measure)
      || self[index + 1].has(.counted) || self[index - 1].has(.about)
  }
}
