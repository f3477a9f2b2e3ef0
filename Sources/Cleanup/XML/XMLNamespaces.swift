/// The namespaces of office documents with the prefixes that their specifications give them.
///
/// ECMA-376 has two for each: transitional and strict. OpenDocument 1.3 part 3.
enum XMLNamespaces {
  private static let prefixes: [String: String] = {
    var prefixes: [String: String] = [
      "http://schemas.microsoft.com/office/word/2003/wordml": "w",
      "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
      "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
      "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
      "http://purl.org/dc/elements/1.1/": "dc",
      "http://purl.org/dc/terms/": "dcterms",
    ]
    for (prefix, name) in [("w", "wordprocessingml/main"), ("m", "officeDocument/math"), ("a", "drawingml/main")] {
      prefixes["http://schemas.openxmlformats.org/\(name.replacing("/", with: "/2006/"))"] = prefix
      prefixes["http://purl.oclc.org/ooxml/\(name)"] = prefix
    }
    for name in ["office", "text", "table", "style", "draw", "meta", "manifest"] {
      prefixes["urn:oasis:names:tc:opendocument:xmlns:\(name):1.0"] = name
    }
    prefixes["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"] = "fo"
    prefixes["urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"] = "svg"
    return prefixes
  }()

  static func name(_ local: String, in namespace: String?) -> String {
    namespace.flatMap { prefixes[$0] }.map { $0 + ":" + local } ?? local
  }
}
