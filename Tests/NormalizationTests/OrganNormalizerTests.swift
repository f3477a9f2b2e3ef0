import Documents
import TestSupport
import Testing

@testable import Normalization

@Suite struct OrganNormalizerTests {
  @Test(arguments: try MarkedText.table("organ-values.txt"))
  func resolves(_ row: MarkedText) {
    row.check(
      OrganNormalizer().entities(of: OrganDirectory(of: AnnotatedSample.document(row.text))).map { ($0.span, $0.value) }
    )
  }

  @Test func keepsTheKindOfWhatAnAbbreviationStandsFor() {
    let text = UTF8Text("Kommunledningskontoret (KLK)")
    let entities = OrganNormalizer().entities(of: OrganDirectory(of: AnnotatedSample.document(text)))
    #expect(entities.map(\.kind) == [.administration, .administration])
  }

  @Test(arguments: [
    ("KFN", "kultur- och fritidsnämnden", true), ("BUN", "barn- och ungdomsnämnden", true),
    ("NFF", "nämnden för funktionsstöd", false), ("SN", "socialnämnden", true), ("KS", "kommunstyrelsen", true),
    ("BN", "bygg- och miljönämnden", false), ("N", "nämnden", false),
  ])
  func spells(_ abbreviation: String, _ name: String, _ expected: Bool) {
    #expect(OrganInitials(of: name).spell(Array(abbreviation.lowercased().utf8)) == expected)
  }
}
