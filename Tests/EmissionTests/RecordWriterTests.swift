import Documents
import Emission
import JSONText
import TestSupport
import Testing

@Suite struct RecordWriterTests {
  private func line(_ record: Record) -> String {
    var json = JSONWriter()
    RecordWriter().write(record, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func writesADocumentWithoutAnything() {
    #expect(
      line(SampleRecord("kommun/a b.txt", "å\nb").record) == """
        {"schemaVersion":"1.0","id":"kommun/a b.txt","kind":"document","genre":"news","document":\
        {"path":"kommun/a b.txt","sha256":"\(String(repeating: "0", count: 64))","bytes":12,"mediaType":"text/html",\
        "charset":"UTF-8"},"title":null,"published":null,"municipality":null,"meeting":null,"item":null,"pages":null,"parts":[],\
        "text":"å\\nb","footnoteMarks":[],"entities":[],"warnings":[]}
        """)
  }

  @Test func writesEveryField() {
    #expect(
      line(FullRecord.sample.record) == """
        {"schemaVersion":"1.0","id":"kommun/ks.html#p41a","kind":"item","genre":"protocol","document":\
        {"path":"kommun/ks.html","sha256":"\(String(repeating: "0", count: 64))","bytes":12,"mediaType":"text/html",\
        "charset":"UTF-8"},"title":"Svar på \\"motion\\"","published":"2024-03-19","municipality":{"name":"Halmstad",\
        "code":"1380"},"meeting":{"organ":"kommunstyrelsen","date":"2024-03-12","time":null,"place":null,\
        "sections":null},"item":{"section":"41 a","organ":"kommunstyrelsen",\
        "key":"1380/kommunstyrelsen/2024-03-12/41 a","caseNumbers":["KS 2021/123"],"decision":null,"proposal":null,\
        "decisions":[],"motions":[],"votes":[],"reservations":[],"recipients":[]},"pages":{"first":4,"last":5},"parts":[{"role":"decision","heading":"Beslut",\
        "start":0,"end":91}],"text":"Beslut\\nSON § 57 den 15 mars 2022, KS 2021/123-7, 14 § LVU, Anna Ek (S), 2 mnkr, \
        31 februari","footnoteMarks":[],"entities":[\
        {"type":"organ","start":7,"end":10,"text":"SON","value":"socialnämnden"},\
        {"type":"section","start":11,"end":15,"text":"§ 57","value":"§ 57","organ":"socialnämnden",\
        "date":"2022-03-15","key":"1380/socialnämnden/2022-03-15/57"},\
        {"type":"date","start":16,"end":32,"text":"den 15 mars 2022","value":"2022-03-15","from":"2022-03-15",\
        "to":"2022-03-15","inferred":true},\
        {"type":"caseNumber","start":34,"end":47,"text":"KS 2021/123-7","value":"KS 2021/123-7",\
        "classification":"1.3"},\
        {"type":"statute","start":49,"end":57,"text":"14 § LVU","value":"1990:52 14 §","sfs":"1990:52",\
        "chapter":null,"section":"14","piece":null,"item":null},\
        {"type":"person","start":59,"end":70,"text":"Anna Ek (S)","value":"Anna Ek","party":"S","role":null},\
        {"type":"amount","start":72,"end":78,"text":"2 mnkr","value":"2000000"},\
        {"type":"date","start":80,"end":91,"text":"31 februari","value":null,"reason":"no such day","from":null,\
        "to":null}],"warnings":["encoding.replaced","section.missing"]}
        """)
  }

  @Test func datesAreISO() throws {
    for (year, month, day) in [(1, 1, 1), (987, 12, 31), (2024, 2, 29), (9999, 10, 10)] {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      #expect(line(SampleRecord().with(\.published, date).record).contains("\"published\":\"\(date.description)\""))
    }
  }
}
