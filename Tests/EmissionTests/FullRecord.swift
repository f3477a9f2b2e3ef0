import Documents
import TestSupport

/// A record with every type of entity, a part, warnings and an item.
enum FullRecord {
  static let text = "Beslut\nSON § 57 den 15 mars 2022, KS 2021/123-7, 14 § LVU, Anna Ek (S), 2 mnkr, 31 februari"

  static var sample: SampleRecord {
    var sample = SampleRecord("kommun/ks.html#p41a", text)
    sample.genre = .protocol
    sample.title = "Svar på \"motion\""
    sample.organ = "kommunstyrelsen"
    sample.date = CalendarDate(year: 2024, month: 3, day: 12)
    sample.published = CalendarDate(year: 2024, month: 3, day: 19)
    sample.municipality = Municipality(name: "Halmstad", code: "1380")
    sample.section = "41 a"
    sample.key = "1380/kommunstyrelsen/2024-03-12/41 a"
    sample.caseNumbers = ["KS 2021/123"]
    sample.pages = 4...5
    sample.parts = [
      PartSection(role: .decision, heading: sample.span(of: "Beslut"), body: TextSpan(7, UTF8Text(text).count))
    ]
    sample.entities = entities(of: sample)
    sample.warnings = [DocumentWarning(.encodingReplaced), DocumentWarning(.sectionMissing)]
    return sample
  }

  private static func entities(of sample: SampleRecord) -> [Entity] {
    let day = CalendarDate(year: 2022, month: 3, day: 15)
    return [
      Entity(kind: .organ, span: sample.span(of: "SON"), value: "socialnämnden"),
      Entity(
        kind: .section, span: sample.span(of: "§ 57"), value: "§ 57",
        details: .section(organ: "socialnämnden", date: "2022-03-15", key: "1380/socialnämnden/2022-03-15/57")),
      Entity(
        kind: .date, span: sample.span(of: "den 15 mars 2022"), value: "2022-03-15",
        details: .date(from: day, to: day, inferred: true)),
      Entity(
        kind: .caseNumber, span: sample.span(of: "KS 2021/123-7"), value: "KS 2021/123-7",
        details: .caseNumber(classification: "1.3")),
      Entity(
        kind: .statute, span: sample.span(of: "14 § LVU"), value: "1990:52 14 §",
        details: .statute(sfs: "1990:52", chapter: nil, section: "14", piece: nil, item: nil)),
      Entity(
        kind: .person, span: sample.span(of: "Anna Ek (S)"), value: "Anna Ek",
        details: .person(party: "S", role: nil)),
      Entity(kind: .amount, span: sample.span(of: "2 mnkr"), value: "2000000"),
      Entity(
        kind: .date, span: sample.span(of: "31 februari"), value: nil, reason: "no such day",
        details: .date(from: nil, to: nil, inferred: false)),
    ]
  }
}
