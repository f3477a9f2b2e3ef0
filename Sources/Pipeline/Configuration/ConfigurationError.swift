/// All faults of a `pipeline.json` at once.
package struct ConfigurationError: Error, Hashable, Sendable {
  /// As the user named the file.
  package let file: String
  /// In the order of the file.
  package let problems: [ConfigurationProblem]
  /// The content of the file, which the excerpts are taken from.
  package let text: [UInt8]
}

extension ConfigurationError: CustomStringConvertible {
  /// Each fault with its line, the line itself and a caret below it:
  ///
  ///     pipeline.json:4:15: error: unknown key "clenup"; did you mean "cleanup"?
  ///       "stages": { "clenup": {}, "workers": 0 }
  ///                   ^~~~~~~~
  package var description: String {
    problems.map(description(of:)).joined(separator: "\n")
  }

  private func description(of problem: ConfigurationProblem) -> String {
    guard let range = problem.range else { return "\(file): error: \(problem.message)" }
    let excerpt = SourceExcerpt(of: text, range: range)
    return "\(file):\(excerpt.line):\(excerpt.column): error: \(problem.message)\n\(excerpt.marked)"
  }
}
