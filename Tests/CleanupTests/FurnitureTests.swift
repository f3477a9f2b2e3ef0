import Cleanup
import Documents
import TestSupport
import Testing

/// Lines that many documents of a group share.
struct FurnitureTests {
  private func source(_ number: Int, _ lines: [String], folder: String = "nyheter") -> SourceDocument {
    let identity = SampleDocument.identity(id: "ekby/\(folder)/\(number).html", mediaType: .html)
    return SourceDocument(identity: identity, bytes: Array(lines.map { "<p>\($0)</p>" }.joined().utf8))
  }

  /// Pages that share a line of the site and lines of the domain.
  private func pages(_ count: Int) -> [SourceDocument] {
    (1...count).map {
      source(
        $0,
        [
          "Ekby – en kommun för alla", "Rubrik nummer \($0) här", "Beslut", "§ 4 Öppnande", "Socialnämnden",
          "Anna Ek (S)",
          "Text \($0) om något.", "Ännu en text, \($0).", "Och en tredje, \($0).", "Slutet av texten \($0).",
          "Vill du veta mer? Ring oss",
        ])
    }
  }

  private func learned(_ sources: [SourceDocument]) -> Learned {
    let cleaner = Cleaner()
    return Learned(summaries: sources.compactMap { cleaner.summary(of: $0) })
  }

  @Test func sharedLinesGoAndLinesOfTheDomainStay() throws {
    let pages = pages(5)
    let document = try Cleaner().clean(pages[0], learned: learned(pages))
    #expect(document.removed.map(\.reason) == [.furniture, .furniture])
    for line in ["Beslut", "§ 4 Öppnande", "Socialnämnden", "Anna Ek (S)", "Rubrik nummer 1 här"] {
      #expect(document.text.string.contains(line))
    }
    expectSound(document)
  }

  /// Minutes without a front page begin with the same item each time.
  @Test func whatFollowsASectionIsContent() throws {
    let minutes = (1...6).map {
      source($0, ["§ 1", "Bestämmande av tid för justering", "Text \($0) om något.", "§ 2", "Frågestund nummer \($0)"])
    }
    #expect(try Cleaner().clean(minutes[0], learned: learned(minutes)).removed.isEmpty)
  }

  /// Letters of one official have their name and much else in common, and all of it is theirs; unless it is a page saved
  /// as text, with what a site adds to it.
  @Test(arguments: [("Handläggare: Anna Ek", 0), ("Tyck till om sidan", 2)]) func textsThatAreNoPages(
    _ line: String, _ taught: Int
  ) {
    let letters = (1...6).map { number in
      SourceDocument(
        identity: SampleDocument.identity(id: "ekby/brev/\(number).txt"),
        bytes: Array("Kontoret för allt\n\nTelefon till oss\n\nRubrik \(number)\n\nText \(number).\n\n\(line)\n".utf8))
    }
    #expect((learned(letters).furniture["ekby/brev"] ?? []).count >= taught)
    #expect(learned(letters).furniture.isEmpty == (taught == 0))
  }

  @Test func twoDocumentsTeachNothing() {
    #expect(learned(pages(2)) == .nothing)
  }

  @Test func repeatsWithinOneDocumentDoNotCount() {
    let page = source(1, Array(repeating: "Samma rad igen", count: 10))
    #expect(learned([page, source(2, ["Annat här"]), source(3, ["Tredje sidan"])]) == .nothing)
  }

  @Test func orderDoesNotMatter() {
    let pages = pages(7)
    #expect(learned(pages) == learned(pages.reversed()))
  }

  @Test func groupsAreKeptApart() throws {
    let learned = learned(pages(5))
    let other = source(9, ["Ekby – en kommun för alla", "Text"], folder: "protokoll")
    #expect(try Cleaner().clean(other, learned: learned).removed.isEmpty)
  }
}
