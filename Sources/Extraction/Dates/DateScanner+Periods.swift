internal import Documents

/// Seasons, quarters, thirds, half-years, the turn of a year, holidays.
extension DateScanner {
  /// "våren 2017", "vintern 2023/24", "under hösten", "HT 2024"
  func seasonReading(at index: Int) -> DateReading? {
    guard case .season(let code, let definite) = self[index].word else { return nil }
    if let year = year(at: index + 1) ?? pairedYear(at: index + 1) {
      return DateReading(DatePoint(year: year.year, .season(Int(code))), index, year.end)
    }
    let tied = self[index + 1].gap == .none && [.dash, .word, .number].contains(self[index + 1].kind)
    guard definite, !tied, !self[index - 1].has(.on) else { return nil }
    return DateReading(DatePoint(year: nil, .season(Int(code))), index, index + 1)
  }

  /// "2023/24", "2023/2024": the first year.
  private func pairedYear(at index: Int) -> (year: Int, end: Int)? {
    guard self[index].gap == .space, let pair = yearPair(at: index, cued: true),
      case .range(let first, _) = pair.expression,
      let year = first.year
    else { return nil }
    return (year, pair.end)
  }

  /// "kvartal 3 2024", "kv. 3", "kvartal tre 2022", "Q3 2024", "tertial 2", "halvår 1 2024", "kvartal 1–3 2024"
  func numberedPeriod(at index: Int) -> DateReading? {
    let place = self[index + 1].kind == .dot && self[index + 1].gap == .none ? index + 2 : index + 1
    guard let (kind, limit) = periodKind(at: index), let first = self[place].count, (1...limit).contains(first),
      self[place].gap == (self[index].has(.quarterLetter) ? .none : .space)
    else { return nil }
    if let next = through(at: place + 1), let last = self[next].count, (first...limit).contains(last),
      let year = year(at: next + 1)
    {
      return DateReading(
        .range(DatePoint(year: nil, kind(first)), DatePoint(year: year.year, kind(last))), index, year.end)
    }
    let year = year(at: place + 1)
    return DateReading(DatePoint(year: year?.year, kind(first)), index, year?.end ?? place + 1)
  }

  /// "kvartal 2 och 3 2024"
  func numberedPeriodSeries(at index: Int) -> [DateReading]? {
    guard let (kind, limit) = periodKind(at: index), let first = self[index + 1].count, self[index + 2].has(.and),
      let second = self[index + 3].count, (1..<second).contains(first), second <= limit,
      let year = year(at: index + 4)
    else { return nil }
    return [
      DateReading(DatePoint(year: year.year, kind(first)), index, index + 2),
      DateReading(DatePoint(year: year.year, kind(second)), index + 3, year.end),
    ]
  }

  private func periodKind(at index: Int) -> (kind: (Int) -> DatePoint.Unit, limit: Int)? {
    guard case .calendar(let role) = self[index].word else { return nil }
    switch role {
    case .quarter, .quarterLetter: return ({ .quarter($0) }, 4)
    case .third: return ({ .third($0) }, 3)
    case .half: return ({ .half($0) }, 2)
    default: return nil
    }
  }

  /// "tredje kvartalet 2024", "4:e kvartal 2018", "första halvåret", "första och andra kvartalet 2024"
  func ordinalPeriodSeries(at index: Int) -> [DateReading]? {
    guard let first = ordinal(at: index) else { return nil }
    if let single = ordinalPeriod(first.number, start: index, noun: first.end) { return [single] }
    let range = through(at: first.end)
    guard let next = range ?? (self[first.end].has(.and) ? first.end + 1 : nil), let second = ordinal(at: next),
      let last = ordinalPeriod(second.number, start: next, noun: second.end), let point = last.point,
      let (kind, limit) = periodKind(at: second.end), (1...limit).contains(first.number)
    else { return nil }
    let start = DatePoint(year: point.year, kind(first.number))
    if range != nil { return [DateReading(.range(start, point), index, last.end)] }
    return [DateReading(start, index, first.end), last]
  }

  private func ordinal(at index: Int) -> (number: Int, end: Int)? {
    if let number = self[index].ordinal { return (number, index + 1) }
    guard self[index].isNumber(in: 1...4), self[index + 1].kind == .colon, self[index + 1].gap == .none,
      self[index + 2].has(.ordinalSuffix), self[index + 2].gap == .none
    else { return nil }
    return (self[index].number, index + 3)
  }

  private func ordinalPeriod(_ number: Int, start: Int, noun: Int) -> DateReading? {
    guard let (kind, limit) = periodKind(at: noun), !self[noun].has(.quarterLetter), self[noun].gap != .cell else {
      return nil
    }
    let ordinal = number == -1 ? limit : number
    guard ordinal <= limit else { return nil }
    let year = year(at: noun + 1)
    return DateReading(DatePoint(year: year?.year, kind(ordinal)), start, year?.end ?? noun + 1)
  }

  /// "första maj", "sista december", "sista måndagen i mars 2014", "tredje dagen i oktober"
  func ordinalReading(at index: Int) -> DateReading? {
    guard let number = self[index].ordinal else { return nil }
    if let day = dayAndMonth(at: index) { return day }
    if number == -1, let month = self[index + 1].month {
      let year = year(afterMonth: index + 1)
      return DateReading(DatePoint(year: year.year, .lastDay(month: month)), index, year.end)
    }
    guard self[index + 2].has(.within), let month = self[index + 3].month,
      let unit = unit(number, of: self[index + 1], month: month)
    else { return nil }
    let year = year(afterMonth: index + 3)
    return DateReading(DatePoint(year: year.year, unit), index, year.end)
  }

  private func unit(_ number: Int, of noun: DateAtom, month: Int) -> DatePoint.Unit? {
    if let weekday = noun.weekday, number <= 5 {
      return .weekday(month: month, weekday: weekday, nth: number)
    }
    guard noun.has(.day) else { return nil }
    return number == -1 ? .lastDay(month: month) : .day(month: month, day: number)
  }

  /// "årsskiftet 2020-2021", "årsskiftet 2023/24", "årsskiftet 24/25", "efter årsskiftet"
  func turnOfYear(at index: Int) -> DateReading {
    turnOfStatedYears(at: index) ?? DateReading(.turnOfYear(nil), index, index + 1)
  }

  private func turnOfStatedYears(at index: Int) -> DateReading? {
    let (first, mark, second) = (self[index + 1], self[index + 2], self[index + 3])
    guard isYear(first) || first.isNumber(digits: 2...2) && second.digits == 2, first.gap == .space,
      mark.kind == .dash || mark.kind == .slash, second.kind == .number,
      second.number == (second.digits == 2 ? (first.number + 1) % 100 : first.number + 1)
    else { return nil }
    return DateReading(.turnOfYear(first.number), index, index + 4)
  }

  /// "julafton 2013", "påskdagen 2024"; without a year a holiday is no date of the document.
  func holidayReading(at index: Int) -> DateReading? {
    guard case .holiday(let row) = self[index].word, let year = year(at: index + 1) else { return nil }
    return DateReading(DatePoint(year: year.year, .holiday(row: Int(row))), index, year.end)
  }
}
