internal import Documents

/// The parts of a Word document, read in the order that they need each other.
struct WordParts {
  static let readTypes = ["styles", "numbering", "footnotes", "endnotes", "header", "footer"]

  let source: any WordPartSource
  /// Path of the part with the text.
  let main: String
  let related: WordRelationships
  /// Path of the part with the properties.
  let core: String

  func document() throws(DocumentError) -> OfficeDocument {
    let (styles, numbering) = (WordStyles(), WordNumbering())
    var faults = [source.fault, read("styles", into: styles), read("numbering", into: numbering)].compactMap { $0 }
    let reader = WordReader(styles: styles, numbering: numbering)
    reader.footnotes = WordNotes(.decimal, blocks: notes("footnotes", styles, numbering, &faults))
    reader.endnotes = WordNotes(.lowerRoman, blocks: notes("endnotes", styles, numbering, &faults))
    if let stop = source.read(main, into: reader) { faults.append(stop) }
    var document = OfficeDocument(blocks: reader.finished())
    if let refusal = faults.first(where: { $0.code != .damaged }) { throw refusal }
    guard !document.blocks.isEmpty || faults.isEmpty else { throw faults[0] }
    document.styledTitle = reader.title
    readEdges(reader, into: &document)
    readProperties(into: &document)
    if !faults.isEmpty || reader.holdsForeignPart { document.warnings.insert(.textMissing) }
    return document
  }

  private func read(_ type: String, into receiver: any XMLEvents) -> DocumentError? {
    related.first(of: type).flatMap { source.read($0, into: receiver) }
  }

  private func notes(
    _ type: String, _ styles: WordStyles, _ numbering: WordNumbering, _ faults: inout [DocumentError]
  ) -> [String: [RawBlock]] {
    let reader = WordReader(styles: styles, numbering: numbering, isNotes: true)
    if let fault = read(type, into: reader) { faults.append(fault) }
    return reader.notes
  }

  private func readEdges(_ main: WordReader, into document: inout OfficeDocument) {
    let first = main.firstHeader.flatMap { related.target(of: $0) }
    for path in related.all(of: "header") {
      let blocks = edge(path, main)
      if path == first { document.firstHeader += blocks } else { document.headers += blocks }
    }
    for path in related.all(of: "footer") { document.footers += edge(path, main) }
  }

  private func edge(_ path: String, _ main: WordReader) -> [RawBlock] {
    let reader = WordReader(styles: main.styles, numbering: main.numbering)
    reader.builder.splitsAtTabs = true
    _ = source.read(path, into: reader)
    return reader.finished()
  }

  private func readProperties(into document: inout OfficeDocument) {
    let properties = CoreProperties()
    _ = source.read(core, into: properties)
    properties.fill(&document)
  }
}
