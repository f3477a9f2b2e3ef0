/// What OCR reads wrong again and again, and what it can only have been.
enum OCRRepair {
  /// `$ 41`, `$41` at the start of a line and `$$` anywhere is the sign of a §: no line of minutes begins with dollars.
  static func repaired(_ word: String, startsLine: Bool) -> String {
    guard word.hasPrefix("$") else { return word }
    let rest = word.drop { $0 == "$" }
    let count = word.count - rest.count
    guard count == 2 || (count == 1 && startsLine), rest.allSatisfy(\.isNumber) || rest.isEmpty else { return word }
    return String(repeating: "§", count: count) + rest
  }
}
