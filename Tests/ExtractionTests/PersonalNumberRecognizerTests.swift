import Documents
import Extraction
import Foundation
import TestSupport
import Testing

@Suite struct PersonalNumberRecognizerTests {
  /// The numbers are of Skatteverket's published test series, which no person has.
  private static let numbers = [
    "189002029800", "189003139814", "197302889931", "202107919967", "200002292399", "195704289999",
  ]

  /// Twelve figures written as documents write them.
  private static func spellings(of number: String) -> [String] {
    let (century, year) = (number.prefix(2), number.dropFirst(2).prefix(2))
    let (month, day) = (number.dropFirst(4).prefix(2), number.dropFirst(6).prefix(2))
    let last = number.suffix(4)
    return [
      "\(century)\(year)\(month)\(day)-\(last)", "\(year)\(month)\(day)-\(last)", "\(year)\(month)\(day)+\(last)",
      number,
      "\(year)\(month)\(day)\(last)", "\(century)\(year)\(month)\(day) \(last)", "\(year)\(month)\(day) \(last)",
      "\(century)\(year)-\(month)-\(day)-\(last)", "\(year)\(month)\(day)–\(last)", "\(year)\(month)\(day) - \(last)",
      "\(century)\(year) \(month) \(day) \(last)", "\(year)\(month)\(day)\u{2011}\(last)",
    ]
  }

  @Test(arguments: numbers)
  func findsEverySpelling(_ number: String) {
    for spelling in Self.spellings(of: number) {
      #expect(found(in: "Personnummer: \(spelling), bor i Sjömyra.") == [spelling])
    }
  }

  @Test(arguments: numbers)
  func findsNoneWithAnotherLastFigure(_ number: String) {
    let last = Int(number.suffix(1)) ?? 0
    for spelling in Self.spellings(of: number.dropLast() + String((last + 1) % 10)) {
      #expect(found(in: spelling).isEmpty)
    }
  }

  @Test(arguments: [
    "212000-4465", "556704-1126", "0510-77 00 00", "031-365 00 00", "0708123456", "070-812 34 56", "KS 2024/1234",
    "SLK-2023-00226", "2022/BUN 0203 40", "bankgiro 5050-1055", "2024-03-12", "SOU 2024:21", "20240312-0000",
    "1 525 000",
    "811218-9876-12", "19811218-98761", "FAKTURA811218-9876", "9 999 999 999",
  ])
  func leavesAlone(_ text: String) { #expect(found(in: text).isEmpty) }

  @Test(arguments: [
    ("1973-02-88-9931", "samordningsnummer"), ("700428-9896", nil), ("19570428-9999", "personnummer"),
  ])
  func tellsTheKind(_ text: String, _ kind: String?) { #expect(kinds(in: text) == [kind].compactMap(\.self)) }

  /// The published sets: <https://github.com/personnummer/meta> (MIT) and Skatteverket's test numbers.
  @Test(.enabled(if: SharedData.place("data/personnummer-testdata") != nil, "\(SharedData.isMissing)"))
  func agreesWithThePublishedSets() throws {
    let folder = try #require(SharedData.place("data/personnummer-testdata"))
    let list = try JSONDecoder().decode([Row].self, from: Data(contentsOf: folder.appending(path: "list.json")))
    let valid = Set(list.filter(\.valid).map { Self.figures($0.separatedFormat) })
    for row in list {
      for spelling in [row.longFormat, row.shortFormat, row.separatedFormat, row.separatedLong] {
        #expect(found(in: "Nr \(spelling)").isEmpty != valid.contains(Self.figures(spelling)), "\(spelling)")
      }
    }
    let pins = try JSONDecoder().decode([String].self, from: Data(contentsOf: folder.appending(path: "pins_2000.json")))
    #expect(pins.count == 2000)
    let missed = pins.filter { pin in found(in: "\(pin.prefix(8))-\(pin.suffix(4))").isEmpty }
    #expect(missed.isEmpty, "\(missed.count) of \(pins.count)")
  }

  /// The last ten: the sets call "090527 1474" invalid for its space, but whoever reads it has the number.
  private static func figures(_ spelling: String) -> String { String(spelling.filter(\.isNumber).suffix(10)) }

  private struct Row: Decodable {
    let longFormat, shortFormat, separatedFormat, separatedLong: String
    let valid: Bool

    enum CodingKeys: String, CodingKey {
      case valid
      case longFormat = "long_format", shortFormat = "short_format"
      case separatedFormat = "separated_format", separatedLong = "separated_long"
    }
  }

  private func mentions(in text: String) -> [Mention] {
    PersonalNumberRecognizer().mentions(in: SampleDocument.tokenized(UTF8Text(text)))
  }

  private func found(in text: String) -> [String] { mentions(in: text).map { UTF8Text(text)[$0.span] } }

  private func kinds(in text: String) -> [String] {
    mentions(in: text).compactMap { if case .personalNumber(let kind) = $0.content { kind.rawValue } else { nil } }
  }
}
