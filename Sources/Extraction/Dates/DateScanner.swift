internal import Documents

/// Reads the dates of blocks from left to right, the longest form first.
struct DateScanner {
  let text: UTF8Text
  /// Those of the block that is being read.
  private(set) var atoms: [DateAtom] = []
  private(set) var found: [Mention] = []
  /// Dates without a year that "och" or a comma ties to what stands at `coordinationEnd`.
  private var awaitingYear: [Int] = []
  private var coordinationEnd = 0

  init(text: UTF8Text) { self.text = text }

  /// The atom at an index; an end mark outside the block.
  subscript(index: Int) -> DateAtom { index >= 0 && index < atoms.count ? atoms[index] : .end }

  mutating func read(block: TextSpan) {
    DateLexer.read(block, of: text, into: &atoms)
    awaitingYear.removeAll(keepingCapacity: true)
    coordinationEnd = 0
    var index = 0
    while index < atoms.count {
      guard startsDate(index), let next = read(at: index) else {
        index += 1
        continue
      }
      index = max(next, index + 1)
    }
  }

  /// Whether a date can start at an atom; says no to most numbers by their length and what follows.
  private func startsDate(_ index: Int) -> Bool {
    guard atoms[index].kind == .number else { return atoms[index].startsDate }
    switch atoms[index].digits {
    case 1, 2: return self[index + 1].goesOnAfterDay
    case 4, 6, 8: return true
    default: return false
    }
  }

  /// Reads what starts at an atom; returns the atom after it.
  private mutating func read(at index: Int) -> Int? {
    if let series = daySeries(at: index) ?? ordinalPeriodSeries(at: index) ?? numberedPeriodSeries(at: index) {
      for reading in series.dropLast() { accept(reading) }
      guard let last = series.last else { return nil }
      return accept(series.count == 1 ? extended(last) : last)
    }
    guard let reading = reading(at: index) else { return nil }
    return accept(extended(reading))
  }

  /// Every form but a series, at one atom.
  func reading(at index: Int) -> DateReading? {
    if self[index].kind == .number { return numericReading(at: index) }
    switch self[index].word {
    case .month: return monthReading(at: index)
    case .season: return seasonReading(at: index)
    case .ordinal: return ordinalReading(at: index)
    case .holiday: return holidayReading(at: index)
    case .calendar(let role): return calendarReading(role, at: index)
    case .other, .weekday, .cardinal, .neighbour: return nil
    }
  }

  private func numericReading(at index: Int) -> DateReading? {
    dayInFigures(at: index) ?? dayAndMonth(at: index) ?? yearInFigures(at: index)
  }

  private func dayInFigures(at index: Int) -> DateReading? {
    numericDay(at: index) ?? shortPair(at: index) ?? dayOverMonth(at: index) ?? compactDay(at: index)
  }

  private func yearInFigures(at index: Int) -> DateReading? {
    yearFirst(at: index) ?? decade(at: index) ?? yearPair(at: index, cued: false) ?? numericMonth(at: index)
      ?? year(at: index, cued: false)
  }

  private func calendarReading(_ role: DateWord.CalendarRole, at index: Int) -> DateReading? {
    switch role {
    case .year: cuedYear(at: index)
    case .schoolYear: schoolYear(at: index)
    case .turnOfYear: turnOfYear(at: index)
    case .quarter, .third, .half, .quarterLetter: numberedPeriod(at: index)
    default: nil
    }
  }

  @discardableResult
  private mutating func accept(_ reading: DateReading) -> Int {
    if !recurs(reading) {
      var expression = reading.expression
      if case .point(let point, _) = expression, let weekday = weekday(before: reading.start) {
        expression = .point(point, weekday: weekday)
      }
      let span = TextSpan(self[reading.start].span.start, self[reading.end - 1].span.end)
      found.append(Mention(span: span, content: .date(expression)))
      coordinate(expression, reading)
    }
    return reading.end
  }

  /// Gives the year of a date to those before it: "den 28 april och 29 april 2024", "våren och hösten 2024".
  private mutating func coordinate(_ expression: DateExpression, _ reading: DateReading) {
    if reading.start != coordinationEnd { awaitingYear.removeAll(keepingCapacity: true) }
    if let year = expression.yearForOthers {
      for index in awaitingYear {
        guard case .date(let earlier) = found[index].content else { continue }
        found[index] = Mention(span: found[index].span, content: .date(earlier.with(year: year)))
      }
      awaitingYear.removeAll(keepingCapacity: true)
    } else {
      awaitingYear.append(found.count - 1)
    }
    coordinationEnd = coordinated(after: reading.end) ?? -1
  }
}

extension DateExpression {
  /// The year that dates before it share, of a range that of its first end; a whole year has none to give
  /// ("i maj och 2025").
  fileprivate var yearForOthers: Int? {
    switch self {
    case .point(let point, _): point.unit == .wholeYear ? nil : point.year
    case .range(let first, let last): first.unit == .wholeYear ? nil : first.year ?? last.year
    case .turnOfYear: nil
    }
  }
}
