internal import Documents

/// A Word document in one XML file: a DOCX unpacked ("Flat OPC"), or WordprocessingML of 2003.
struct WordXML {
  private let xml: [UInt8]

  init(_ xml: [UInt8]) { self.xml = xml }

  func document() throws(DocumentError) -> OfficeDocument {
    let roots = relationships(of: "", in: "_rels/.rels")
    guard let main = roots.first(of: "officeDocument") else { return try wordML2003() }
    let related = relationships(of: main, in: WordPackage.relationsPath(of: main))
    let core = roots.first(of: "core-properties") ?? ""
    return try WordParts(source: WordFlatParts(xml: xml), main: main, related: related, core: core).document()
  }

  private func relationships(of part: String, in path: String) -> WordRelationships {
    let relationships = WordRelationships(of: part)
    _ = WordFlatParts(xml: xml).read(path, into: relationships)
    return relationships
  }

  /// Styles and text stand in the same file.
  private func wordML2003() throws(DocumentError) -> OfficeDocument {
    let styles = WordStyles()
    _ = XMLParser.parse(xml, into: styles)
    let reader = WordReader(styles: styles, numbering: WordNumbering())
    let fault = XMLParser.parse(xml, into: reader)
    var document = OfficeDocument(blocks: reader.finished())
    if let fault, document.blocks.isEmpty || fault.code != .damaged { throw fault }
    document.styledTitle = reader.title
    if fault != nil { document.warnings.insert(.textMissing) }
    return document
  }
}
