internal import Documents
internal import Glibc

/// The time of day, for the report of a run. No stage reads it.
enum WallClock {
  /// UTC: "2026-03-01T02:00:00Z".
  static func now() -> String {
    var seconds = time(nil)
    var fields = tm()
    gmtime_r(&seconds, &fields)
    let day = [Int(fields.tm_year) + 1900, Int(fields.tm_mon) + 1, Int(fields.tm_mday)].map {
      CalendarDate.padded($0, to: 2)
    }
    let clock = [fields.tm_hour, fields.tm_min, fields.tm_sec].map { CalendarDate.padded(Int($0), to: 2) }
    return day.joined(separator: "-") + "T" + clock.joined(separator: ":") + "Z"
  }
}
