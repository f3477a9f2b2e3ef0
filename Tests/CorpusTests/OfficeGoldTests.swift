import Documents
import Fetching
import Foundation
import Pipeline
import TestSupport
import Testing

/// Court decisions as DOC and DOCX against the text that another program took out of them.
///
/// That program has none of the table on the first page, and of `2013-63` only the start: what it has must all be here;
/// where it has the whole text, nothing else may be.
@Suite(.enabled(if: SharedData.place("data/gov-docs-ferenda") != nil, "\(SharedData.isMissing)"))
struct OfficeGoldTests {
  @Test(arguments: [("HDO/T3592-13", "docx", 0.995), ("HDO/Ö4503-04", "doc", 0.96), ("ADO/2013-63", "docx", 0.18)])
  func holdsTheWords(_ name: String, _ form: String, _ floor: Double) throws {
    let folder = "data/gov-docs-ferenda/dv/"
    let file = try #require(SharedData.place("\(folder)downloaded/\(name).\(form)"))
    let parsed = try String(contentsOf: #require(SharedData.place("\(folder)parsed/\(name).xhtml")), encoding: .utf8)
    let wanted = Self.words(Self.text(of: Array(parsed.utf8), "a.html"))
    let found = Self.words(Self.text(of: try FileReader().bytes(atPath: Array(file.path.utf8)), "a.\(form)"))
    let common = wanted.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
    let counts = [wanted, found].map { $0.values.reduce(0, +) }
    #expect(Double(common) / Double(counts[0]) >= 0.999)
    #expect(Double(2 * common) / Double(counts[0] + counts[1]) >= floor)
  }

  private static func text(of bytes: [UInt8], _ path: String) -> String {
    let folder = SourceFolder(name: "dv", path: "", include: [], exclude: [], municipality: nil)
    let records = try? DocumentChain().records(
      of: SourceDocument(path: path, of: folder, bytes: bytes), learned: .nothing)
    return (records ?? []).map(\.text.string).joined(separator: "\n")
  }

  private static func words(_ text: String) -> [Substring: Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
    return Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
