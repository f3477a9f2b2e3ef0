package import Documents

/// Records made by hand, so that the tests of emission and search need no stage before them.
package struct SampleRecord {
  package var id = "test/sample.txt"
  package var genre = Genre.news
  package var title: String?
  package var text = ""
  package var organ: String?
  package var date: CalendarDate?
  package var published: CalendarDate?
  package var municipality: Municipality?
  /// Number of the § where the record is an item.
  package var section: String?
  package var key: String?
  package var caseNumbers: [String] = []
  package var pages: ClosedRange<Int>?
  package var parts: [PartSection] = []
  package var entities: [Entity] = []
  package var warnings: [DocumentWarning] = []
  package var terms = RecordTerms()

  package init(_ id: String = "test/sample.txt", _ text: String = "") {
    self.id = id
    self.text = text
  }

  package func with<Value>(_ path: WritableKeyPath<SampleRecord, Value>, _ value: Value) -> SampleRecord {
    var copy = self
    copy[keyPath: path] = value
    return copy
  }

  package var record: Record {
    let document = String(id.prefix { $0 != "#" })
    return Record(
      id: id, kind: section == nil ? .document : .item, genre: genre,
      identity: DocumentIdentity(
        source: String(id.prefix { $0 != "/" }), id: document, sha256: String(repeating: "0", count: 64), byteCount: 12,
        mediaType: .html, municipality: municipality),
      charset: "UTF-8", title: title, published: published, municipality: municipality,
      meeting: organ == nil && date == nil
        ? nil : Meeting(organ: organ, date: date, time: nil, place: nil, sections: nil),
      item: section.map(item), pages: pages, text: UTF8Text(text), parts: parts, entities: entities,
      warnings: warnings, terms: terms)
  }

  private func item(_ number: String) -> (section: String?, facts: ItemFacts) {
    (number, ItemFacts(organ: organ, key: key, caseNumbers: caseNumbers, decision: nil, proposal: nil))
  }

  /// The first place of a piece in the text.
  package func span(of piece: String) -> TextSpan {
    let (text, piece) = (Array(text.utf8), Array(piece.utf8))
    let start = text.indices.first { text[$0...].starts(with: piece) } ?? 0
    return TextSpan(start, start + piece.count)
  }
}
