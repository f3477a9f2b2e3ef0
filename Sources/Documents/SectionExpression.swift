/// The captures of a reference to a § of minutes.
package struct SectionExpression: Hashable, Sendable {
  /// "98", "41 a".
  package let first: String
  /// The end of a range ("65" in "§§ 55-65").
  package let last: String?
  /// The year that stands with the number ("§ 34/2023").
  package let year: Int?

  package init(first: String, last: String? = nil, year: Int? = nil) {
    self.first = first
    self.last = last
    self.year = year
  }
}
