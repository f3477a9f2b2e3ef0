internal import Documents

/// The formats that cleanup reads.
enum SupportedFormats {
  static func check(_ type: MediaType) throws(DocumentError) {
    switch type {
    case .html, .plainText, .pdf: return
    case .binary: throw DocumentError(.binary, "no text")
    default: throw DocumentError(.unsupported, "\(name(of: type)) is not read yet")
    }
  }

  private static func name(of type: MediaType) -> String {
    switch type {
    case .docx: "DOCX"
    case .odt: "ODT"
    case .xml: "XML that is no HTML"
    case .zip: "a ZIP archive"
    case .oleCompound: "an old Office format (DOC, XLS, MSG)"
    case .rtf: "RTF"
    case .image: "an image"
    case .html, .plainText, .pdf, .binary: type.rawValue
    }
  }
}
