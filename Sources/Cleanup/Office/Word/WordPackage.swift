internal import Documents

/// A DOCX file: its parts, found by their relationships (ECMA-376 part 2), read into blocks.
struct WordPackage {
  private let archive: ZipArchive

  init(_ bytes: [UInt8]) { archive = ZipArchive(bytes: bytes) }

  func document() throws(DocumentError) -> OfficeDocument {
    let roots = try archive.parts { $0 == "_rels/.rels" }
    let root = Self.relationships(roots.contents["_rels/.rels"], of: "")
    let main = root.first(of: "officeDocument") ?? "word/document.xml"
    let core = root.first(of: "core-properties") ?? "docProps/core.xml"
    let relations = Self.relationsPath(of: main)
    var parts = try archive.parts { $0 == relations || $0 == main }
    let related = Self.relationships(parts.contents[relations], of: main)
    let wanted = Set(WordParts.readTypes.flatMap { related.all(of: $0) } + [core])
    let others = try archive.parts { wanted.contains($0) }
    parts.contents.merge(others.contents) { first, _ in first }
    parts.fault = roots.fault ?? parts.fault ?? others.fault
    guard parts.contents[main] != nil else {
      throw parts.fault ?? DocumentError(.damaged, "the part with the text is missing")
    }
    let source = WordArchiveParts(contents: parts.contents, fault: parts.fault)
    return try WordParts(source: source, main: main, related: related, core: core).document()
  }

  private static func relationships(_ xml: [UInt8]?, of part: String) -> WordRelationships {
    let relationships = WordRelationships(of: part)
    if let xml { _ = XMLParser.parse(xml, into: relationships) }
    return relationships
  }

  /// "word/_rels/document.xml.rels" for "word/document.xml".
  static func relationsPath(of part: String) -> String {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
  }
}
