internal import Documents

/// A unit of the calendar that EDTF (ISO 8601-2) has a text for.
enum CalendarUnit: Hashable {
  case day(CalendarDate)
  /// A month (1–12), season (21–24) or quarter (33–36).
  case part(of: Int, code: Int)
  case year(Int)

  /// "2024-03-15", "2024-35", "2024"
  var text: String {
    switch self {
    case .day(let date): date.description
    case .part(let year, let code): CalendarDate.padded(year, to: 4) + "-" + CalendarDate.padded(code, to: 2)
    case .year(let year): CalendarDate.padded(year, to: 4)
    }
  }
}
