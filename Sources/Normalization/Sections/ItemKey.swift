/// What makes a § of minutes the same thing wherever it is named: `<municipality code>/<organ>/<date>/<§>`.
///
///     1380/kommunstyrelsen/2024-01-30/41a
///
/// A part that is not known is `?`. The key of an item and the key of a reference to it are the same string, so that
/// resolving references is a join.
enum ItemKey {
  /// - Parameters:
  ///   - organ: Canonical.
  ///   - date: ISO; a year where the reference gives no day.
  ///   - section: "41", "41 a", "55-65".
  /// - Returns: `nil` when organ and date are both unknown: such a § could be any.
  static func text(municipality code: String?, organ: String?, date: String?, section: String) -> String? {
    guard organ != nil || date != nil else { return nil }
    return [code ?? "?", organ ?? "?", date ?? "?", section.filter { $0 != " " }].joined(separator: "/")
  }
}
