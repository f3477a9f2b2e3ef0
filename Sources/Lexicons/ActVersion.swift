package import Documents

/// An act under its number in Svensk författningssamling, in the time when its name meant it.
package struct ActVersion: Hashable, Sendable {
  /// `2001:453`.
  package let sfs: String
  /// The last day on which the act applied, ISO 8601; `nil` where it still does.
  package let lastDay: String?

  /// Reads fields of a list: `2001:453 2025-06-30`, `2025:400`.
  static func list(_ fields: ArraySlice<String>) -> [ActVersion] {
    fields.map { field in
      let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
      return ActVersion(sfs: parts.first ?? "", lastDay: parts.count > 1 ? parts[1] : nil)
    }
  }

  package func applies(on date: CalendarDate) -> Bool { lastDay.map { date.description <= $0 } ?? true }
}

extension [ActVersion] {
  /// The place of the version that applied on a day; the newest without a day, or where none applied.
  package func index(on date: CalendarDate?) -> Int? {
    let valid = date.flatMap { date in firstIndex { $0.applies(on: date) } }
    return valid ?? indices.last
  }
}
