internal import Documents

/// Years of four figures, and what is none though it looks like one.
extension DateScanner {
  /// "år 2022", "åren 2024-2028", "åren 2015/16"
  func cuedYear(at index: Int) -> DateReading? {
    guard self[index + 1].gap == .space else { return nil }
    guard let reading = yearPair(at: index + 1, cued: true) ?? year(at: index + 1, cued: true) else { return nil }
    return DateReading(reading.expression, index, reading.end)
  }

  /// "läsåret 2015/16", "läsåret 24/25", "läsåret 2016-2017"
  func schoolYear(at index: Int) -> DateReading? {
    let (first, mark, second) = (self[index + 1], self[index + 2], self[index + 3])
    if first.isNumber(digits: 2...2), mark.gap == .none, mark.kind == .slash || mark.kind == .dash,
      second.isNumber(digits: 2...2), second.number == (first.number + 1) % 100
    {
      let points = (DatePoint(year: first.number, .wholeYear), DatePoint(year: second.number, .wholeYear))
      return DateReading(.range(points.0, points.1), index, index + 4)
    }
    return cuedYear(at: index)
  }

  /// A year and the end of a later one: "2015/16", "2015/2016", "2024–27", after a cue and where no month is meant "2019-20".
  func yearPair(at index: Int, cued: Bool) -> DateReading? {
    guard let pair = pair(at: index, cued: cued), cued || !isLabelled(index) && !isAbbreviated(index) else {
      return nil
    }
    let first = DatePoint(year: self[index].number, .wholeYear)
    if let next = through(at: index + 3), let second = self.pair(at: next, cued: cued), isFree(after: next + 3, .number)
    {
      return DateReading(.range(first, DatePoint(year: second, .wholeYear)), index, next + 3)
    }
    guard isFree(from: index, to: index + 3, .number), !countsSomething(index + 2), !isNumbered(index + 3) else {
      return nil
    }
    return DateReading(.range(first, DatePoint(year: pair, .wholeYear)), index, index + 3)
  }

  /// The second year of a pair.
  private func pair(at index: Int, cued: Bool) -> Int? {
    let (first, mark, second) = (self[index], self[index + 1], self[index + 2])
    guard isYear(first), mark.gap == .none, second.gap == .none, let last = lastYear(second, after: first.number),
      mark.kind == .slash && last == first.number + 1
        || mark.kind == .dash && second.digits == 2 && (cued || second.number > 12)
    else { return nil }
    return last
  }

  /// "Mot. 1979/80: 1833" is a number of the Riksdag.
  private func isNumbered(_ index: Int) -> Bool {
    self[index].kind == .colon && self[index].gap == .none && self[index + 1].kind == .number
  }

  /// The year that two or four figures mean after another, at most ten years later.
  private func lastYear(_ atom: DateAtom, after first: Int) -> Int? {
    guard atom.kind == .number, atom.digits == 2 || atom.digits == 4 else { return nil }
    let last =
      atom.digits == 4 ? atom.number : first - first % 100 + atom.number + (atom.number < first % 100 ? 100 : 0)
    return (first + 1...first + 10).contains(last) ? last : nil
  }

  /// "26/27 27/28": school years in figures, known by the one beside them.
  func shortPair(at index: Int) -> DateReading? {
    guard let first = pairStart(index),
      pairStart(index + 3) == (first + 1) % 100 || pairStart(index - 3) == (first + 99) % 100
    else { return nil }
    return DateReading(
      .range(DatePoint(year: first, .wholeYear), DatePoint(year: (first + 1) % 100, .wholeYear)), index, index + 3)
  }

  private func pairStart(_ index: Int) -> Int? {
    let (first, mark, second) = (self[index], self[index + 1], self[index + 2])
    guard first.isNumber(digits: 2...2), mark.kind == .slash, mark.gap == .none, second.isNumber(digits: 2...2),
      second.gap == .none, second.number == (first.number + 1) % 100, isFree(from: index, to: index + 3, .number)
    else { return nil }
    return first.number
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

  private func isYearByContext(_ index: Int) -> Bool {
    let before = word(before: index)
    let cued = before.has(.cue) || self[index + 1].has(.yearGenitive)
    guard !isLabelled(index), !before.has(.about) || cued, !countsSomething(index) else { return false }
    return cued || !isAmongFigures(index) && (isPlausible(self[index].number) || isOldYear(index))
  }

  /// Without a cue older years are likelier amounts.
  private func isPlausible(_ year: Int) -> Bool { (1950...2060).contains(year) }

  /// "bildades 1933 av": between words of a sentence.
  private func isOldYear(_ index: Int) -> Bool {
    let before = self[index - 1]
    return (1900...1949).contains(self[index].number) && (index == 0 || before.kind == .word && !before.capital)
  }

  /// "2000 kr", "2024 nr 12", "2 000 personer"
  func countsSomething(_ index: Int) -> Bool {
    let after = self[index + 1]
    if after.has(.measure) || after.has(.handling) { return true }
    if after.kind == .mark, text.bytes[after.span.start] == 0x25 { return true }
    return after.has(.counted) && !word(before: index).has(.cue)
  }

  /// Whether a number beside it shows that a number is a figure of a table, no year: in a heading row the numbers beside
  /// it are near, too.
  private func isAmongFigures(_ index: Int) -> Bool {
    let (before, after) = (self[index - 1], self[index + 1])
    if before.kind == .dash, before.gap == .space, self[index].gap == .space {
      return after.kind == .number || self[index - 2].kind == .number
    }
    switch (before.kind == .number, after.kind == .number) {
    case (false, false): return false
    case (true, false): return !isStep(index - 1, index) && !numbersHeading(index - 1)
    case (false, true):
      return !isStep(index, index + 1) || self[index + 2].kind == .number && !isStep(index + 1, index + 2)
    case (true, true): return !isStep(index - 1, index) || !isStep(index, index + 1) || isPeak(index)
    }
  }

  private func isStep(_ first: Int, _ second: Int) -> Bool {
    isYear(self[first]) && isYear(self[second]) && abs(self[first].number - self[second].number) <= 10
  }

  /// Years rise or fall, or repeat in the columns of a table ("2024 2025 2024 2025"); figures go up and down.
  private func isPeak(_ index: Int) -> Bool {
    let (left, right) = (self[index].number - self[index - 1].number, self[index].number - self[index + 1].number)
    return left * right > 0 && max(abs(left), abs(right)) > 3
  }

  /// "Tertialrapport 2 2023", "T2 2024": a small number that belongs to the word before it.
  private func numbersHeading(_ index: Int) -> Bool {
    self[index].digits <= 2 && self[index - 1].kind == .word && self[index + 1].gap == .space
  }
}
