internal import Documents
internal import SQLite

/// A filter as conditions on `record`, with its values bound by name.
struct FilterSQL {
  /// Each begins with AND.
  let conditions: String
  private let values: [(name: String, text: String)]

  /// - Parameters:
  ///   - organs: The bodies of the archive that the filter means; `nil` where it names none.
  ///   - caseNumber: Canonical.
  init(_ filter: SearchFilter, organs: [String]?, caseNumber: String?) {
    var conditions: [String] = []
    var values: [(name: String, text: String)] = []
    if let organs {
      let names = organs.indices.map { ":organ\($0)" }
      conditions.append("record.organ IN (\(names.joined(separator: ", ")))")
      values += zip(names, organs).map { ($0, $1) }
    }
    for (day, name, sign) in [(filter.from, ":from", ">="), (filter.to, ":to", "<=")] {
      guard let day else { continue }
      conditions.append("coalesce(record.meeting_date, record.published) \(sign) \(name)")
      values.append((name, day.description))
    }
    if let caseNumber {
      conditions.append("record.id IN (SELECT record_id FROM case_record WHERE \(Self.condition(on: caseNumber)))")
      values.append((":case", caseNumber))
    }
    self.conditions = conditions.map { " AND " + $0 }.joined()
    self.values = values
  }

  /// A number without a prefix means the cases of every prefix.
  private static func condition(on caseNumber: String) -> String {
    caseNumber.contains(" ")
      ? "case_number = :case" : "case_number = :case OR substr(case_number, -length(:case) - 1) = ' ' || :case"
  }

  func bind(to statement: Statement) {
    for value in values { statement.bind(value.name, value.text) }
  }
}
