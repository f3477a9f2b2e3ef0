/// Whose § it is: the body that acted and its day, where they are known.
struct SectionLink: Hashable {
  var organ: String?
  /// ISO; a year where the reference gives no day.
  var date: String?

  static let none = SectionLink()
}
