import Documents
import Extraction
import Normalization
import TestSupport
import Testing

@Suite("Canonical case numbers")
struct CaseNumberNormalizerTests {
  @Test("surfaces have their keys", arguments: try MarkedText.table("case-numbers.txt"))
  func keys(row: MarkedText) {
    row.check(entities(in: row.text).map { ($0.span, $0.value) })
  }

  @Test("all spellings of one number have one key", arguments: CaseNumberSample.all)
  func spellings(sample: CaseNumberSample) {
    for spelling in sample.spellings {
      #expect(entities(in: UTF8Text("Dnr " + spelling)).map(\.value) == [sample.key], "\(spelling)")
    }
  }

  @Test("the classification is kept beside the key")
  func classification() {
    #expect(entities(in: UTF8Text("2022/KS 0005 001")).first?.details == .caseNumber(classification: "001"))
    #expect(entities(in: UTF8Text("KS 2022/5")).first?.details == .caseNumber(classification: nil))
  }

  private func entities(in text: UTF8Text) -> [Entity] {
    let document = SampleDocument.tokenized(text)
    let mentions = CaseNumberRecognizer().mentions(in: document)
    let annotated = AnnotatedDocument(tokenized: document, mentions: mentions)
    return Normalizer().normalize(annotated).entities.filter { $0.kind == .caseNumber }
  }
}

/// A case number in the spellings that registers print.
struct CaseNumberSample: Sendable, CustomTestStringConvertible {
  let register: String
  let year: Int
  let serial: Int

  static let all = ["KS", "SON", "ÖN", "MBN-B", "KSKF"].flatMap { register in
    [(2009, 7), (2018, 142), (2024, 1205), (2026, 98)].map {
      CaseNumberSample(register: register, year: $0.0, serial: $0.1)
    }
  }

  var key: String { "\(register) \(year)/\(serial)" }
  var testDescription: String { key }

  var spellings: [String] {
    let padded = String(repeating: "0", count: 5 - String(serial).count) + String(serial)
    let serials = [String(serial), padded]
    return serials.flatMap { serial in
      [
        "\(register) \(year)/\(serial)", "\(register)/\(year):\(serial)", "\(register)-\(year)-\(serial)",
        "\(register) \(year)-\(serial)", "\(register)-\(year)/\(serial)", "\(register)\(year)/\(serial)",
        "\(register).\(year).\(serial)", "\(register)/\(serial)/\(year)", "\(register) \(serial)/\(year)",
        "\(year)/\(register) \(serial)", "\(register)/\(year)/\(serial)", "\(register):\(year)/\(serial)",
      ]
    } + ["\(year)\(register)\(padded)", "\(year).\(padded) \(register)", "\(year)-\(register)\(padded)/003"]
  }
}
