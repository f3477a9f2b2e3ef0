/// A § item of a protocol: where it stands and what its heading says.
package struct ItemSection: Hashable, Sendable {
  /// "41", "41 a".
  package let number: String
  /// The § with its number in the heading.
  package let numberSpan: TextSpan
  /// The organ written before its § ("SON AU" in "SON AU § 41").
  package let organ: TextSpan?
  /// Heading without § and case number.
  package let title: String?
  /// The heading with § and the lines of case numbers that belong to it.
  package let header: TextSpan
  /// The whole item, header included.
  package let span: TextSpan
  package let parts: [PartSection]

  package init(
    number: String, numberSpan: TextSpan, organ: TextSpan?, title: String?, header: TextSpan, span: TextSpan,
    parts: [PartSection]
  ) {
    self.number = number
    self.numberSpan = numberSpan
    self.organ = organ
    self.title = title
    self.header = header
    self.span = span
    self.parts = parts
  }
}
