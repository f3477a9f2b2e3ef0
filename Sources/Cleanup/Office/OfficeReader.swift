internal import Documents

/// Reads the formats of office programs.
struct OfficeReader {
  func document(_ bytes: [UInt8], as type: MediaType) throws(DocumentError) -> OfficeDocument {
    switch type {
    case .docx: try WordPackage(bytes).document()
    case .wordML: try WordXML(bytes).document()
    case .odt: try OpenDocumentPackage(bytes, isFlat: false).document()
    case .flatODT: try OpenDocumentPackage(bytes, isFlat: true).document()
    case .doc: try OldWordReader().document(bytes)
    case .rtf: try richText(bytes)
    default: throw DocumentError(.unsupported, "no reader for \(type.rawValue)")
    }
  }

  private func richText(_ bytes: [UInt8]) throws(DocumentError) -> OfficeDocument {
    var reader = RichTextReader(bytes)
    return try reader.document()
  }
}
