import Testing

@testable import Pipeline

@Suite struct SpellingTests {
  static let keys = [
    "sources", "out", "stages", "emit", "name", "path", "include", "exclude", "municipality", "fetch", "cleanup",
    "workers", "ocr", "limits", "seconds", "megabytes", "maxBytes", "followSymlinks", "furniture", "keepGenerations",
    "code",
  ]

  /// Every word that one mistyped letter makes of a key.
  static func typos(of key: String) -> Set<String> {
    let letters = Array(key)
    var typos: Set<String> = []
    for index in letters.indices {
      typos.insert(String(letters[..<index] + letters[(index + 1)...]))
      typos.insert(String(letters[..<index] + ["x"] + letters[index...]))
      typos.insert(String(letters[..<index] + ["x"] + letters[(index + 1)...]))
      if index > 0 {
        typos.insert(String(letters[..<(index - 1)] + [letters[index], letters[index - 1]] + letters[(index + 1)...]))
      }
    }
    return typos.subtracting(keys)
  }

  @Test func findsTheKeyThatWasMeant() {
    let cases = Self.keys.flatMap { key in Self.typos(of: key).map { (typo: $0, key: key) } }
    let right = cases.count { Spelling.suggestion(for: $0.typo, among: Self.keys) == $0.key }
    #expect(Double(right) >= 0.95 * Double(cases.count), "\(right) of \(cases.count)")
  }

  @Test(arguments: ["tokenizer", "zzz", "x"]) func suggestsNothingForOtherWords(_ word: String) {
    #expect(Spelling.suggestion(for: word, among: Self.keys) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "axc", 1), ("", "ab", 2),
  ])
  func measuresDistance(_ left: String, _ right: String, _ distance: Int) {
    #expect(Spelling.distance(left, right) == distance)
  }
}
