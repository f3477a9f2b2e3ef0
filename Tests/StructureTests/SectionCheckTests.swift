import Documents
import TestSupport
import Testing

@testable import Structure

/// Minutes that lack a §, have one twice or out of order say so, and no others do.
@Suite struct SectionCheckTests {
  private func minutes(_ numbers: [Int], paragraphs: String? = nil) -> [String] {
    var lines = ["Kulturnämnden", "Protokoll", "2024-03-12", "Plats och tid: Folkets hus, kl. 13:00-15:40"]
    if let paragraphs { lines.append("Paragrafer: \(paragraphs)") }
    lines += ["Beslutande: Anna Ek (S), ordförande"]
    for number in numbers {
      lines += [
        "§ \(number) KN 2024/\(number)", "Ärende nummer \(number) om huset", "Beslut", "Nämnden bifaller förslaget.",
      ]
    }
    return lines
  }

  private func warnings(_ lines: [String]) -> [String] {
    let text = UTF8Text(lines.joined(separator: "\n"))
    return Structurer().structure(SampleDocument.clean(text)).warnings.map { "\($0.code.rawValue) \($0.detail ?? "")" }
  }

  @Test(
    arguments: [
      ([7, 8, 9, 10], "§§ 7-10", []), ([7, 8, 9, 10], nil, []), ([7, 8, 10], nil, ["section.missing § 9"]),
      ([7, 8, 10], "§§ 7-10", ["section.missing § 9"]), ([7, 8, 9], "§§ 7–10", ["section.missing § 10"]),
      ([8, 9, 10], "7-10", ["section.missing § 7"]), ([7, 8, 8, 9, 10], "7-10", ["section.repeated § 8"]),
      ([7, 8, 74, 10], "7-10", ["section.missing § 9"]), ([1, 2, 3, 7], "§§ 1-3, 7", []),
      ([7, 8, 10, 9, 11, 12], "7-12", ["section.out-of-order § 9"]), ([5], "§ 5", []), ([50, 51], "§§ 1-200", []),
    ] as [([Int], String?, [String])])
  func saysWhatIsWrong(_ numbers: [Int], _ paragraphs: String?, _ expected: [String]) {
    let found = warnings(minutes(numbers, paragraphs: paragraphs))
    // Which of two § that changed places is out of order, the text does not say.
    let alternative = expected.map { $0 == "section.out-of-order § 9" ? "section.out-of-order § 10" : $0 }
    #expect(found == expected || found == alternative)
  }

  @Test(arguments: [("§§ 1-3, 7", [1, 2, 3, 7]), ("55 – 57", [55, 56, 57]), ("82", [82]), ("", []), ("9-7", [7, 9])])
  func readsStatedNumbers(_ text: String, _ numbers: [Int]) {
    let text = UTF8Text(text)
    #expect(SectionRange.numbers(in: text.span, of: text).sorted() == numbers)
  }
}
