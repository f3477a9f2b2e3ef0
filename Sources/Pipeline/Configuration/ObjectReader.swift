internal import JSONText

/// Reads the members of one JSON object and notes what is wrong with them.
struct ObjectReader {
  private let members: [JSONValue.Member]
  private let range: Range<Int>

  /// Notes unknown and repeated keys. `nil` (noted) where the value is no object.
  init?(_ value: JSONValue, named name: String, keys: [String], _ problems: inout [ConfigurationProblem]) {
    guard let members = value.members else {
      problems.append(.init(value.range, "\(name) must be an object, not \(value.kindName)"))
      return nil
    }
    self.members = members
    range = value.range
    var seen: Set<String> = []
    for member in members {
      if !keys.contains(member.key) {
        problems.append(.init(member.keyRange, Self.unknown(member.key, keys)))
      } else if !seen.insert(member.key).inserted {
        problems.append(.init(member.keyRange, "key \"\(member.key)\" stands here twice"))
      }
    }
  }

  private static func unknown(_ key: String, _ keys: [String]) -> String {
    let hint: String
    if let suggestion = Spelling.suggestion(for: key, among: keys) {
      hint = "did you mean \"\(suggestion)\"?"
    } else {
      hint = "known here: " + keys.joined(separator: ", ")
    }
    return "unknown key \"\(key)\"; \(hint)"
  }

  func value(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  func required(_ key: String, _ problems: inout [ConfigurationProblem]) -> JSONValue? {
    let value = value(key)
    if value == nil { problems.append(.init(range.prefix(1), "key \"\(key)\" is missing")) }
    return value
  }
}

extension Range<Int> {
  fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
