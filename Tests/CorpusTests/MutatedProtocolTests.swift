import Documents
import Pipeline
import TestSupport
import Testing

@testable import Structure

/// The whole minutes of the sample corpus, as they are and with an item taken out, put in twice or given another number.
@Suite struct MutatedProtocolTests {
  /// As text: what is cut out of a page is cut out of its text.
  private static let minutes: [(path: String, clean: CleanDocument)] = SampleCorpus.cleanDocuments
    .filter { Structurer().structure($0.value).genre == .protocol }
    .map { ($0.key, SampleDocument.clean($0.value.text)) }
    .filter { Structurer().structure($0.1).items.count >= 4 }
    .sorted { $0.0 < $1.0 }

  private func structure(_ bytes: [UInt8]) -> StructuredDocument {
    Structurer().structure(SampleDocument.clean(UTF8Text(validated: bytes)))
  }

  private func warnings(_ document: StructuredDocument) -> [String] {
    document.warnings.map { "\($0.code.rawValue) \($0.detail ?? "")" }
  }

  @Test func thereAreTwelveTemplates() {
    #expect(Self.minutes.count >= 12, "\(Self.minutes.map(\.path))")
  }

  @Test(arguments: minutes.map(\.path)) func saysRightlyWhatWasDone(_ path: String) throws {
    let clean = try #require(Self.minutes.first { $0.path == path }?.clean)
    let whole = Structurer().structure(clean)
    #expect(warnings(whole) == [], "unchanged")
    let bytes = clean.text.bytes
    let item = whole.items[whole.items.count / 2]
    let without = structure(Array(bytes[..<item.span.start] + bytes[item.span.end...].dropFirst()))
    if without.genre == .protocol { #expect(warnings(without) == ["section.missing § \(item.number)"], "removed") }
    let piece = bytes[item.span.start..<item.span.end]
    let twice = structure(Array(bytes[..<item.span.end] + [0x0A] + piece + bytes[item.span.end...]))
    if twice.genre == .protocol { #expect(warnings(twice) == ["section.repeated § \(item.number)"], "doubled") }
    let renumbered = structure(bytes.replacing(item.numberSpan, by: "§ \(try #require(Int(item.number)) + 400)"))
    #expect(warnings(renumbered) == ["section.missing § \(item.number)"], "renumbered")
  }
}

extension [UInt8] {
  fileprivate func replacing(_ span: TextSpan, by text: String) -> [UInt8] {
    Array(self[..<span.start] + Array(text.utf8) + self[span.end...])
  }
}
