/// The captures of a date surface.
package enum DateExpression: Hashable, Sendable {
  /// - Parameter weekday: The weekday written before it ("torsdagen den 9 februari 2023"), 1 Monday … 7 Sunday.
  case point(DatePoint, weekday: Int? = nil)
  /// Both ends belong to it; an end without a year has that of the other.
  case range(DatePoint, DatePoint)
  /// The night between a year and the next ("årsskiftet 2020-2021": 2020; "årsskiftet 24/25": 24; "årsskiftet": `nil`).
  case turnOfYear(Int?)

  /// The expression with a year where it has none.
  package func with(year: Int) -> DateExpression {
    switch self {
    case .point(let point, let weekday) where point.year == nil: .point(point.with(year: year), weekday: weekday)
    case .range(let first, let last) where last.year == nil: .range(first, last.with(year: year))
    case .turnOfYear(nil): .turnOfYear(year)
    default: self
    }
  }
}
