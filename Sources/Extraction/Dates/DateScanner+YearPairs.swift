internal import Documents

/// Years written in pairs: school years, plans.
extension DateScanner {
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
}
