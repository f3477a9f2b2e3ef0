/// One calendar unit as a surface writes it ("den 17 november", "hösten 2023", "kvartal 3").
package struct DatePoint: Hashable, Sendable {
  package enum Unit: Hashable, Sendable {
    /// The day need not exist: 31 February is written, too.
    case day(month: Int, day: Int)
    /// The `nth` weekday of a month, 1 Monday … 7 Sunday; −1 is the last.
    case weekday(month: Int, weekday: Int, nth: Int)
    case lastDay(month: Int)
    /// A holiday, by the number of its row in the lexicon of holidays.
    case holiday(row: Int)
    case month(Int)
    /// EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter.
    case season(Int)
    /// 1–4.
    case quarter(Int)
    /// A third of a year (tertial), 1–3.
    case third(Int)
    /// 1–2.
    case half(Int)
    case wholeYear
  }

  /// `nil` where the surface has none; 0–99 is a year of two figures, expanded by normalization.
  package let year: Int?
  package let unit: Unit

  package init(year: Int?, _ unit: Unit) {
    self.year = year
    self.unit = unit
  }

  package func with(year: Int?) -> DatePoint { DatePoint(year: year, unit) }
}
