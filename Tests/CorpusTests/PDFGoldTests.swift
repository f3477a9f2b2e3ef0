import Cleanup
import Documents
import Fetching
import Foundation
import TestSupport
import Testing

/// Published PDFs against the text that `pdftotext -layout` makes of them: what cleanup keeps and what it takes out hold
/// the same words together.
@Suite(.enabled(if: SharedData.place("data/muni-alingsas-pdf") != nil, "\(SharedData.isMissing)"))
struct PDFGoldTests {
  /// One document in so many; all of them give 0.998.
  private static let step = 5

  @Test func holdsTheWords() throws {
    let root = try #require(SharedData.place("data/muni-alingsas-pdf"))
    var (common, wanted, found) = (0, 0, 0)
    for file in Self.files(below: root.appending(path: "pdf")).enumerated() where file.offset % Self.step == 0 {
      let name = file.element.path.replacing("/pdf/", with: "/derived_txt/").replacing(".pdf", with: ".txt")
      guard let text = try? String(contentsOfFile: name, encoding: .utf8), let clean = try Self.clean(file.element)
      else { continue }
      let (left, right) = (Self.words(Self.withoutHyphenation(text)), Self.words(clean))
      common += left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
      wanted += left.values.reduce(0, +)
      found += right.values.reduce(0, +)
    }
    #expect(wanted > 10_000)
    #expect(Double(2 * common) / Double(wanted + found) >= 0.99)
  }

  private static func files(below root: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return all.filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }
  }

  /// Kept and removed text; `nil` for a PDF without a text layer.
  private static func clean(_ file: URL) throws -> String? {
    let bytes = try FileReader().bytes(atPath: Array(file.path.utf8))
    let folder = SourceFolder(name: "a", path: "", include: [], exclude: [], municipality: nil)
    let source = SourceDocument(path: "a.pdf", of: folder, bytes: bytes)
    guard let clean = try? Cleaner().clean(source, learned: .nothing) else { return nil }
    return ([clean.text.string] + clean.removed.map(\.text.string)).joined(separator: "\n")
  }

  private static func withoutHyphenation(_ text: String) -> String {
    text.replacing(/(\w)[-\u{2010}\u{AD}]\n\s*(\w)/) { "\($0.1)\($0.2)" }
  }

  private static func words(_ text: String) -> [Substring: Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
    return Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
