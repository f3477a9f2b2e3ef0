import Documents
import TestSupport
import Testing

@testable import Normalization

@Suite struct SectionNormalizerTests {
  @Test(arguments: try MarkedText.table("section-links.txt"))
  func findsBodyAndDay(_ row: MarkedText) {
    row.check(sections(of: row.text).map { ($0.span, link(of: $0)) })
  }

  @Test func readsValuesAndKeys() {
    let found = sections(of: UTF8Text("KS § 12 a, 2016-12-06 och KF §§ 3-5"))
    #expect(found.map(\.value) == ["§ 12 a", "§ 3-5"])
    #expect(found.map(key) == ["?/kommunstyrelsen/2016-12-06/12a", "?/kommunfullmäktige/?/3-5"])
  }

  @Test func aSectionOfNobodyHasNoKey() {
    #expect(sections(of: UTF8Text("Luzaan Eisa (S) § 97")).map(key) == [nil])
  }

  @Test func anItemsKeyNamesItsMunicipality() {
    let key = ItemKey.text(municipality: "1380", organ: "kommunstyrelsen", date: "2024-01-30", section: "41 a")
    #expect(key == "1380/kommunstyrelsen/2024-01-30/41a")
  }

  @Test func staysLinearInLongSentences() {
    let text = UTF8Text("Kommunstyrelsen beslutade " + String(repeating: "den 2024-01-01, § 5, att ", count: 4000))
    #expect(sections(of: text).count == 4000)
  }

  private func sections(of text: UTF8Text) -> [Entity] {
    let document = AnnotatedSample.document(text)
    let meeting = Meeting(
      organ: "byggnadsnämnden", date: CalendarDate(year: 2024, month: 5, day: 6), time: nil, place: nil,
      sections: "41-48")
    let directory = OrganDirectory(of: document)
    let organs = OrganNormalizer().entities(of: directory)
    return SectionNormalizer(directory: directory).entities(
      of: document, organs: organs, dates: AnnotatedSample.dates(text), meeting: meeting)
  }

  /// "kommunstyrelsen 2016-12-06", "-" for what is not known.
  private func link(of entity: Entity) -> String? {
    guard case .section(let organ, let date, _) = entity.details else { return nil }
    return "\(organ ?? "-") \(date ?? "-")"
  }

  private func key(_ entity: Entity) -> String? {
    if case .section(_, _, let key) = entity.details { key } else { nil }
  }
}
