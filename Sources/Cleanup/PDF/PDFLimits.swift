/// How much of a PDF is read. No published document comes near; a file made to exhaust the machine does.
package struct PDFLimits: Sendable {
  package var pages = 5_000
  /// Pages that OCR looks at: they take seconds each.
  package var recognizedPages = 500
  package var wordsOfPage = 40_000
  /// Bytes of text for each byte of the file, and what is allowed to a small file.
  package var textByFileByte = 100
  package var textAlways = 4 << 20
  /// Bytes of text in all.
  package var text = 64 << 20

  package init() {}

  func allowsText(_ count: Int, ofFile fileBytes: Int) -> Bool {
    count <= text && count <= textAlways + textByFileByte * fileBytes
  }
}
