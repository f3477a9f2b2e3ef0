internal import Scanning

/// The end of a PDF: `%%EOF` stands within its last bytes (ISO 32000-1, 7.5.5), with little after it.
enum PDFTrailer {
  private static let reach = 4_096

  static func isComplete(_ bytes: [UInt8]) -> Bool {
    Array(bytes.suffix(reach)).firstIndex(of: Array("%%EOF".utf8)) != nil
  }
}
