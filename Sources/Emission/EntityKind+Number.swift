internal import Documents

extension Entity.Kind {
  private static let numbered = allCases

  /// One more than the highest number.
  static var count: Int { numbered.count }

  /// What stands for the kind in a row of the index and between processes: kinds are few, entities many.
  var number: Int { Self.numbered.firstIndex(of: self) ?? -1 }

  /// - Parameter number: Less than `count`.
  init(number: Int) { self = Self.numbered[number] }

  /// The name of a kind whose number a column holds, as SQL.
  static func name(ofNumberIn column: String) -> String {
    let cases = numbered.map { "WHEN \($0.number) THEN '\($0.rawValue)'" }
    return "CASE \(column) \(cases.joined(separator: " ")) END"
  }
}
