internal import Documents

/// Years on their own, and what is built on one.
extension DateScanner {
  /// "år 2022", "åren 2024-2028", "åren 2015/16"
  func cuedYear(at index: Int) -> DateReading? {
    guard self[index + 1].gap == .space else { return nil }
    guard let reading = yearPair(at: index + 1, cued: true) ?? year(at: index + 1, cued: true) else { return nil }
    return DateReading(reading.expression, index, reading.end)
  }

  /// "2026 april", "2026 ht", "2024 kvartal 3", "2024 Q3"
  func yearFirst(at index: Int) -> DateReading? {
    guard isYear(self[index]), self[index + 1].gap == .space, isFree(from: index, to: index + 1, .number) else {
      return nil
    }
    if case .month(_, let form) = self[index + 1].word, let month = self[index + 1].month, form != .short,
      year(afterMonth: index + 1).year == nil,
      !(form == .properNoun && self[index + 1].capital)
    {
      return DateReading(DatePoint(year: self[index].number, .month(month)), index, index + 2)
    }
    if case .season(let code, _) = self[index + 1].word, year(at: index + 2) == nil {
      return DateReading(DatePoint(year: self[index].number, .season(Int(code))), index, index + 2)
    }
    guard let period = numberedPeriod(at: index + 1), let point = period.point, point.year == nil else { return nil }
    return DateReading(point.with(year: self[index].number), index, period.end)
  }

  /// "2024-05": a month, where no label or abbreviation makes a case number of it.
  func numericMonth(at index: Int) -> DateReading? {
    let (year, mark, month) = (self[index], self[index + 1], self[index + 2])
    guard isPlausible(year.number), year.digits == 4, mark.kind == .dash, mark.gap == .none, month.gap == .none,
      month.isNumber(in: 1...12), month.digits == 2, isFree(from: index, to: index + 3, .number), !isLabelled(index),
      !isAbbreviated(index)
    else { return nil }
    return DateReading(DatePoint(year: year.number, .month(month.number)), index, index + 3)
  }

  /// "1990-talet", "80-talet", "1900-talet" (a century)
  func decade(at index: Int) -> DateReading? {
    let (number, mark, word) = (self[index], self[index + 1], self[index + 2])
    guard mark.kind == .dash, mark.gap == .none, word.gap == .none, number.number % 10 == 0,
      word.has(.decade) || word.has(.decadeIndefinite) && number.digits == 4, let first = decadeStart(number)
    else { return nil }
    let last = first + (first % 100 == 0 && number.digits == 4 ? 99 : 9)
    return DateReading(
      .range(DatePoint(year: first, .wholeYear), DatePoint(year: last, .wholeYear)), index, index + 3)
  }

  /// Two figures from 30 on are of the 20th century; "20-talet" may be either.
  private func decadeStart(_ atom: DateAtom) -> Int? {
    if atom.digits == 4, (1000...2100).contains(atom.number) { return atom.number }
    guard atom.digits == 2, atom.number != 20 else { return nil }
    return atom.number < 20 ? 2000 + atom.number : 1900 + atom.number
  }

  /// A year on its own.
  ///
  /// - Parameter cued: "år" stands before it.
  func year(at index: Int, cued: Bool) -> DateReading? {
    let atom = self[index]
    guard isYear(atom), isFree(from: index, to: index + 1, .number) || isYearRange(index), !endsInQuantity(index),
      cued || isYearByContext(index)
    else { return nil }
    return DateReading(DatePoint(year: atom.number, .wholeYear), index, index + 1)
  }

  /// "2024-2028": a dash to a later year.
  private func isYearRange(_ index: Int) -> Bool {
    func joined(_ first: Int, _ last: Int) -> Bool {
      isYear(self[first]) && isYear(self[last]) && self[first].number < self[last].number
        && self[last].number - self[first].number <= 100
    }
    if self[index + 1].kind == .dash, joined(index, index + 2) {
      return isFree(from: index + 2, to: index + 3, .number) || isEdge(index + 3)
    }
    return self[index - 1].kind == .dash && joined(index - 2, index) && isEdge(index + 1)
  }

  /// "1900–2000 kr": what the second number measures the first does, too.
  private func endsInQuantity(_ index: Int) -> Bool {
    self[index + 1].kind == .dash && isYear(self[index + 2]) && countsSomething(index + 2)
  }

  private func isEdge(_ index: Int) -> Bool {
    let (mark, tied) = (self[index], self[index + 1])
    return mark.gap != .none
      || mark.kind != .number && mark.kind != .word && (tied.gap != .none || tied.kind != .number)
  }
}
