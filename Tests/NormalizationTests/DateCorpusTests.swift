import Documents
import Extraction
import Foundation
import TestSupport
import Testing

@testable import Normalization

/// Minutes of Göteborg: a check that needs no labels, for a weekday must agree with its date.
@Suite struct DateCorpusTests {
  private static let folder = ["..", "../.."].map { root.appending(path: $0 + "/shared/data/muni-goteborg-protokoll") }
    .map { $0.appending(path: "derived_meeting_txt") }
    .first { FileManager.default.fileExists(atPath: $0.path) }

  private static let root = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(.enabled(if: folder != nil, "the shared minutes are not beside the checkout"))
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
