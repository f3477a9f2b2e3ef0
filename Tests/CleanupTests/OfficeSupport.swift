import Documents
import TestSupport
import Testing

@testable import Cleanup

/// Office files made of the XML that a case is about.
enum OfficeFile {
  static let wordNamespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  /// - Parameter parts: Content of further parts by name ("styles", "header1"); their type is the name without digits.
  static func docx(_ body: String, parts: [String: String] = [:]) -> [UInt8] { ZipFile.bytes(docxParts(body, parts)) }

  static func docxParts(_ body: String, _ parts: [String: String] = [:]) -> [(String, String)] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let names = parts.keys.sorted()
    let related = names.map { name in
      "<Relationship Id=\"\(name)\" Type=\"\(types)\(name.filter { !$0.isNumber })\" Target=\"\(name).xml\"/>"
    }
    return [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        relationships(["<Relationship Id=\"a\" Type=\"\(types)officeDocument\" Target=\"word/document.xml\"/>"])
      ),
      ("word/_rels/document.xml.rels", relationships(related)),
      ("word/document.xml", "<w:document \(wordNamespaces)><w:body>\(body)</w:body></w:document>"),
    ] + names.map { ("word/\($0).xml", root($0, parts[$0] ?? "")) }
  }

  private static func relationships(_ entries: [String]) -> String {
    let name = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(name)\">\(entries.joined())</Relationships>"
  }

  private static func root(_ part: String, _ content: String) -> String {
    let names = ["header": "hdr", "footer": "ftr"]
    let kind = part.filter { !$0.isNumber }
    let name = names[kind] ?? kind
    return "<w:\(name) \(wordNamespaces)>\(content)</w:\(name)>"
  }

  static let openNamespaces =
    ["office", "text", "table", "style", "draw"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined(separator: " ")
    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

  static func odt(_ body: String, styles: String = "", pages: String = "") -> [UInt8] {
    ZipFile.bytes([
      ("mimetype", MediaType.odt.rawValue),
      (
        "content.xml",
        "<office:document-content \(openNamespaces)><office:automatic-styles>\(styles)"
          + "</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
      ),
      (
        "styles.xml",
        "<office:document-styles \(openNamespaces)><office:master-styles>\(pages)</office:master-styles>"
          + "</office:document-styles>"
      ),
      ("META-INF/manifest.xml", "<manifest/>"),
    ])
  }

  static func flatODT(_ body: String) -> [UInt8] {
    Array(
      ("<?xml version=\"1.0\"?><office:document \(openNamespaces) office:mimetype=\"\(MediaType.odt.rawValue)\">"
        + "<office:body><office:text>\(body)</office:text></office:body></office:document>").utf8)
  }

  static func rtf(_ body: String) -> [UInt8] {
    Array("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\(body)}".utf8)
  }
}

/// The blocks of a clean document, one a line: kind, text with ` | ` between cells and braces round footnote marks;
/// what was taken out with `-` and its reason.
func lines(of document: CleanDocument) -> [String] {
  document.blocks.map { line(of: $0, in: document.text) }
    + document.removed.map { "- \($0.reason.rawValue): \($0.text.string)" }
}

private func line(of block: TextBlock, in text: UTF8Text) -> String {
  var bytes = Array(text.bytes[block.span.start..<block.span.end])
  for mark in block.footnoteMarks.sorted().reversed() {
    bytes.insert(0x7D, at: mark.end - block.span.start)
    bytes.insert(0x7B, at: mark.start - block.span.start)
  }
  let shown = String(decoding: bytes, as: UTF8.self).replacing("\t", with: " | ")
  switch block.kind {
  case .heading(let level): return "h\(level): \(shown)"
  case .listItem: return "item: \(shown)"
  case .tableRow: return "row: \(shown)"
  default: return "p: \(shown)"
  }
}

/// A feature of a format: a piece of its markup and the lines that it should give.
struct OfficeCase: Sendable, CustomTestStringConvertible {
  let name: String
  let body: String
  let lines: [String]
  var testDescription: String { name }

  init(_ name: String, _ body: String, _ lines: [String]) {
    self.name = name
    self.body = body
    self.lines = lines
  }
}
