package import Documents

/// The words of a page. What comes after this needs no PDF: words that OCR reads make the same value.
package struct PDFPage: Sendable {
  /// One-based.
  package let number: Int
  /// In points, as the page is shown.
  package let width: Double
  package let height: Double
  /// The words one after the other, without white space.
  package let text: UTF8Text
  package let words: [PageWord]

  package init(number: Int, width: Double, height: Double, text: UTF8Text, words: [PageWord]) {
    self.number = number
    self.width = width
    self.height = height
    self.text = text
    self.words = words
  }
}
