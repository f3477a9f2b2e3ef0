internal import JSONText

/// Values of the types that the configuration has. Each is `nil` (and noted) where the value is another.
extension JSONValue {
  /// A string that is not empty.
  func text(named name: String, _ problems: inout [ConfigurationProblem]) -> String? {
    guard let string else { return wrong("\(name) must be a string", &problems) }
    guard !string.isEmpty else {
      problems.append(.init(range, "\(name) must not be empty"))
      return nil
    }
    return string
  }

  func flag(named name: String, _ problems: inout [ConfigurationProblem]) -> Bool? {
    bool ?? wrong("\(name) must be true or false", &problems)
  }

  func number(named name: String, in allowed: ClosedRange<Int>, _ problems: inout [ConfigurationProblem]) -> Int? {
    let limits = "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)"
    guard case .number(let digits) = content else { return wrong("\(name) must be \(limits)", &problems) }
    guard let number = Int(digits), allowed.contains(number) else {
      problems.append(.init(range, "\(name) must be \(limits)"))
      return nil
    }
    return number
  }

  func list(named name: String, _ problems: inout [ConfigurationProblem]) -> [JSONValue]? {
    array ?? wrong("\(name) must be a list", &problems)
  }

  private func wrong<Value>(_ rule: String, _ problems: inout [ConfigurationProblem]) -> Value? {
    problems.append(.init(range, "\(rule), not \(kindName)"))
    return nil
  }
}
