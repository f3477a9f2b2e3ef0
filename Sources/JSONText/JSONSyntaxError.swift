/// The first place where a text is no JSON.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Byte offset in the text.
  package let offset: Int
  /// What is wrong there, in words for a person.
  package let problem: String

  package init(offset: Int, problem: String) {
    self.offset = offset
    self.problem = problem
  }
}
