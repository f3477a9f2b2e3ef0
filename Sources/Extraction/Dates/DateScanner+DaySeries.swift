internal import Documents

/// Days that share a month.
extension DateScanner {
  private enum DayLink { case comma, and, through }

  private struct SeriesDay {
    let number: Int
    let start: Int
    let end: Int
    /// What ties it to the next one.
    var link: DayLink?
  }

  /// "12-14 mars 2024", "2 och 3 maj 2024", "3, 10 och 17 maj", "mellan den 3 och 7 maj"
  ///
  /// - Returns: Readings in order, a range as one of them; `nil` where there is one day only.
  func daySeries(at index: Int) -> [DateReading]? {
    guard let first = dayNumber(at: index), dayLink(after: first.end) != nil, !isLabelled(index) else { return nil }
    var days = [SeriesDay(number: first.number, start: index, end: first.end)]
    while days.count < 31, let last = days.last, let (link, next) = dayLink(after: last.end) {
      let start = skippingDayLead(next)
      guard let day = dayNumber(at: start), day.number > last.number else { return nil }
      days[days.count - 1].link = link == .and && days.count == 1 && isBetween(index) ? .through : link
      days.append(SeriesDay(number: day.number, start: start, end: day.end))
      if self[day.end].month != nil { return series(of: days, month: day.end) }
    }
    return nil
  }

  private func dayLink(after index: Int) -> (link: DayLink, next: Int)? {
    let atom = self[index]
    if atom.gap == .cell { return nil }
    if atom.kind == .comma { return (.comma, index + 1) }
    if atom.has(.and) { return (.and, index + 1) }
    return through(at: index).map { (.through, $0) }
  }

  /// A comma alone joins no days: "§ 4, 5 maj".
  private func series(of days: [SeriesDay], month index: Int) -> [DateReading]? {
    guard let month = self[index].month, self[index].gap != .cell, days.dropLast().last?.link != .comma
    else { return nil }
    let year = year(afterMonth: index)
    var readings: [DateReading] = []
    var next = 0
    while next < days.count {
      let last = days[next].link == .through ? next + 1 : next
      let points = days[next...last].map { DatePoint(year: year.year, .day(month: month, day: $0.number)) }
      let end = last == days.count - 1 ? year.end : days[last].end
      readings.append(DateReading(expression(of: points), days[next].start, end))
      next = last + 1
    }
    return readings
  }

  private func expression(of points: [DatePoint]) -> DateExpression {
    points.count == 2 ? .range(points[0].with(year: nil), points[1]) : .point(points[0])
  }
}
