/// One fault of a `pipeline.json`, with its place.
package struct ConfigurationProblem: Hashable, Sendable {
  /// Byte range in the file; `nil` where the file as a whole is concerned.
  package let range: Range<Int>?
  /// In words for a person: what is wrong, and what would be right.
  package let message: String

  package init(_ range: Range<Int>?, _ message: String) {
    self.range = range
    self.message = message
  }
}
