internal import Documents

/// What ties two dates, and what stands before and after one.
extension DateScanner {
  /// The index after "–", "till", "till och med", "t.o.m."; `nil` where none stands at `index`.
  func through(at index: Int) -> Int? {
    let atom = self[index]
    if atom.gap == .cell { return nil }
    if atom.kind == .dash {
      return self[index + 1].kind == .dash && self[index + 1].gap == .none ? index + 2 : index + 1
    }
    if atom.has(.through) {
      return self[index + 1].has(.and) && self[index + 2].has(.with) ? index + 3 : index + 1
    }
    return abbreviatedThrough(at: index)
  }

  /// "t.o.m.", "t o m"
  private func abbreviatedThrough(at index: Int) -> Int? {
    var next = index
    for _ in 0..<3 {
      guard self[next].has(.upTo) else { return nil }
      next += 1
      if self[next].kind == .dot { next += 1 }
    }
    return next
  }

  /// The index of the date that "och", "samt", "/" or a comma ties to one that ends at `index`.
  func coordinated(after index: Int) -> Int? {
    let atom = self[index]
    guard atom.gap != .cell, atom.has(.and) || atom.kind == .comma || atom.kind == .slash else { return nil }
    let next = atom.kind == .comma && self[index + 1].has(.and) ? index + 2 : index + 1
    return skippingDayLead(next)
  }

  /// Past a weekday and "den": "och fredagen den 4 maj".
  func skippingDayLead(_ index: Int) -> Int {
    var next = index
    if self[next].weekday != nil {
      next += 1
      if self[next].kind == .comma || self[next].kind == .dot { next += 1 }
    }
    return self[next].has(.the) ? next + 1 : next
  }

  /// A reading that goes on to a second date of its kind, as one range.
  func extended(_ first: DateReading) -> DateReading {
    guard let start = first.point, let next = rangeEnd(after: first) else { return first }
    let index = skippingDayLead(next)
    guard self[index].gap != .cell, let second = end(of: start, at: index), let end = second.point,
      joins(start, end), !isMove(from: first, end)
    else { return first }
    return DateReading(.range(start, end), first.start, second.end)
  }

  /// The second date of a range; after a year or month, another needs no other sign that it is one ("jan-apr").
  private func end(of start: DatePoint, at index: Int) -> DateReading? {
    let isYear = start.unit == .wholeYear
    if case .month = start.unit, let month = self[index].month, dayAfterMonth(at: index) == nil {
      let year = year(afterMonth: index)
      return DateReading(DatePoint(year: year.year, .month(month)), index, year.end)
    }
    return numericDay(at: index, ends: true) ?? dayAndMonth(at: index) ?? (isYear ? year(at: index, cued: true) : nil)
      ?? reading(at: index)
  }

  private func rangeEnd(after first: DateReading) -> Int? {
    if let next = through(at: pastAbbreviation(first.end)) { return next }
    return self[first.end].has(.and) && isBetween(first.start) ? first.end + 1 : nil
  }

  /// Past the period of an abbreviated month: "okt. – dec. 2023".
  func pastAbbreviation(_ index: Int) -> Int {
    guard case .month(_, .short) = self[index - 1].word, self[index].kind == .dot, self[index].gap == .none else {
      return index
    }
    return index + 1
  }

  /// Whether "mellan" stands before a date: then "och" ends a range.
  func isBetween(_ index: Int) -> Bool {
    self[index - 1].has(.between)
      || self[index - 2].has(.between) && (self[index - 1].has(.the) || self[index - 1].has(.year))
  }

  private func joins(_ first: DatePoint, _ last: DatePoint) -> Bool {
    switch (first.unit, last.unit) {
    case (.wholeYear, .wholeYear): (first.year ?? 0) < (last.year ?? 0)
    case (.day, .day), (.day, .lastDay), (.day, .holiday): true
    case (.month, .month), (.season, .season), (.quarter, .quarter), (.third, .third), (.half, .half): true
    default: false
    }
  }

  /// "flyttas från november till december" names two months, no range.
  private func isMove(from first: DateReading, _ end: DatePoint) -> Bool {
    guard end.year == nil else { return false }
    return (1...8).contains { self[first.start - $0].has(.moved) }
  }

  /// The weekday written before a day: "torsdagen den 9 februari", "Mån, 18 februari".
  func weekday(before index: Int) -> Int? {
    var previous = index - 1
    if self[previous].has(.the) { previous -= 1 }
    if self[previous].kind == .comma || self[previous].kind == .dot { previous -= 1 }
    return self[index].gap == .cell ? nil : self[previous].weekday
  }

  /// A date without a year that comes back: "senast den 1 mars varje år".
  func recurs(_ reading: DateReading) -> Bool {
    switch reading.expression {
    case .point(let point, _) where point.year == nil: break
    case .range(let first, let last) where first.year == nil && last.year == nil: break
    default: return false
    }
    let after = self[reading.end].has(.within) ? reading.end + 1 : reading.end
    return self[after].has(.recurring) || isRecurring(before: reading.start)
  }

  /// "som årligen publiceras i februari"
  private func isRecurring(before index: Int) -> Bool {
    for distance in 1...5 {
      if self[index - distance].kind == .dot { return false }
      if self[index - distance].has(.recurring) { return true }
    }
    return false
  }
}
