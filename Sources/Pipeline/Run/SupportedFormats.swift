internal import Documents

/// The formats that cleanup reads.
enum SupportedFormats {
  static func check(_ type: MediaType) throws(DocumentError) {
    switch type {
    case .html, .plainText: return
    case .binary: throw DocumentError(.binary, "no text")
    default: throw DocumentError(.unsupported, "\(type.rawValue) is not read yet")
    }
  }
}
