/// The captures of a reference to a § of minutes.
package struct SectionExpression: Hashable, Sendable {
  /// "98", "41 a".
  package let first: String
  /// The end of a range ("65" in "§§ 55-65").
  package let last: String?

  package init(first: String, last: String? = nil) {
    self.first = first
    self.last = last
  }
}
