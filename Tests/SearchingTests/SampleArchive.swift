import Documents
import Emission
import Tokenizing
import Foundation
import Searching
import TestSupport

/// A small archive, its terms made by the documents' own analysis.
final class SampleArchive {
  let archive: Archive
  let location: ArchiveLocation
  private let folder: TemporaryFolder

  init(_ records: [SampleRecord] = records) throws {
    folder = try TemporaryFolder()
    let writer = try ArchiveWriter(
      directory: folder.path, facts: GenerationFacts(toolVersion: "1", configurationDigest: ""))
    for sample in records { try writer.add(RecordPreparer().prepare([sample.record])) }
    _ = try writer.finish()
    location = try ArchiveLocation(path: folder.path)
    archive = try Archive(location)
  }

  static func sample(
    _ id: String, _ title: String, _ text: String, organ: String? = nil, date: CalendarDate? = nil,
    expanded: String = ""
  ) -> SampleRecord {
    let analyzer = TermAnalyzer()
    var sample = SampleRecord(id, text).with(\.title, title).with(\.organ, organ).with(\.date, date)
    sample.terms = RecordTerms(
      title: analyzer.terms(of: title), text: analyzer.terms(of: text), expanded: analyzer.terms(of: expanded))
    return sample
  }

  static let records: [SampleRecord] = [
    sample(
      "k/lov.html#p12", "Lov för garage", "Nämnden prövar lov enligt detaljplan för kvarteret Eken",
      organ: "byggnadsnämnden",
      date: CalendarDate(year: 2024, month: 3, day: 12)
    ).with(\.section, "12").with(\.caseNumbers, ["BN 2023/17"]),
    sample(
      "k/plan.html", "Plan", "En detaljplan tas fram\nför kvarteret Asken. Garage nämns sist, lov nämns en gång",
      organ: "kommunstyrelsen", date: CalendarDate(year: 2023, month: 11, day: 2)),
    sample(
      "k/au.html", "Utskott", "Budget för växjö behandlas", organ: "kommunstyrelsens arbetsutskott",
      date: CalendarDate(year: 2023, month: 1, day: 31)),
    sample("k/nytt.html", "Nyhet om får", "Kommunens får betar i parken", expanded: "utbildningsnämnd").with(
      \.published, CalendarDate(year: 2024, month: 5, day: 1)),
    sample("k/far.html", "Om föräldrar", "En far kör till väg 26, se far.se").with(\.caseNumbers, []),
    sample("k/mot.html#p3", "Motion", "Svar på motion", organ: "kommunfullmäktige").with(\.section, "3")
      .with(\.caseNumbers, ["KS 2023/17"]),
  ]
}
