internal import Documents

/// The formats that cleanup reads.
enum SupportedFormats {
  static func check(_ type: MediaType) throws(DocumentError) {
    switch type {
    case .html, .plainText, .pdf, .docx, .odt, .flatODT, .wordML, .doc, .rtf, .mail: return
    case .binary: throw DocumentError(.binary, "no text")
    case .encryptedOffice: throw DocumentError(.encrypted, "the document needs a password")
    default: throw DocumentError(.unsupported, "\(name(of: type)) is not read yet")
    }
  }

  private static func name(of type: MediaType) -> String {
    switch type {
    case .xml: "XML that is no HTML"
    case .zip: "a ZIP archive"
    case .xlsx, .ods, .xls: "a spreadsheet (\(short(type)))"
    case .pptx, .odp, .ppt: "a presentation (\(short(type)))"
    case .msg: "an Outlook message (MSG)"
    case .epub: "an e-book (EPUB)"
    case .oleCompound: "an old Office format"
    case .image: "an image"
    default: type.rawValue
    }
  }

  private static func short(_ type: MediaType) -> String { "\(type)".uppercased() }
}
