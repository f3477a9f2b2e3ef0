internal import Documents

/// Tells the XML files that office programs write by the namespaces and the type that their first element states.
enum OfficeXML {
  private static let signs: [(sign: String, type: MediaType)] = [
    ("application/vnd.oasis.opendocument.text\"", .flatODT),
    ("http://schemas.microsoft.com/office/word/2003/wordml", .wordML),
    ("http://schemas.microsoft.com/office/2006/xmlpackage", .wordML),
    ("application/vnd.oasis.opendocument.spreadsheet", .ods),
  ]

  /// - Parameter text: The first characters of an XML file; `nil` for any other XML.
  static func type(of text: [UInt8]) -> MediaType? {
    let start = String(decoding: text, as: UTF8.self).lowercased()
    return signs.first { start.contains($0.sign) }?.type
  }
}
