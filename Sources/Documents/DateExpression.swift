/// The captures of a date surface.
package enum DateExpression: Hashable, Sendable {
  case day(year: Int?, month: Int?, day: Int)
  case month(year: Int?, month: Int)
  case year(Int)
}
