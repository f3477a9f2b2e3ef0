import Documents
import Extraction
import Foundation
import TestSupport
import Testing

@testable import Normalization

/// Minutes of Göteborg: a check that needs no labels, for a weekday must agree with its date.
@Suite struct DateCorpusTests {
  private static let folder = SharedData.place("data/muni-goteborg-protokoll/derived_meeting_txt")

  @Test(.enabled(if: folder != nil, "\(SharedData.isMissing)"))
  func weekdaysAgreeWithTheirDates() throws {
    let folder = try #require(Self.folder)
    var checked = 0
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let document = annotated(try String(contentsOf: file, encoding: .utf8))
      checked += document.mentions.count(where: \.statesWeekdayAndYear)
      #expect(WeekdayCheck().warnings(of: document).isEmpty, "\(file.lastPathComponent)")
    }
    #expect(checked > 20)
  }

  private func annotated(_ text: String) -> AnnotatedDocument {
    let tokenized = SampleDocument.tokenized(UTF8Text(text))
    return AnnotatedDocument(tokenized: tokenized, mentions: DateRecognizer().mentions(in: tokenized))
  }
}

extension Mention {
  fileprivate var statesWeekdayAndYear: Bool {
    guard case .date(.point(let point, weekday: .some)) = content else { return false }
    return point.year != nil
  }
}
