internal import CPoppler
internal import Documents

/// An open PDF: the one place that knows poppler.
final class PDFFile {
  private let file: OpaquePointer
  private var boldFonts: [Bool] = []

  /// - Throws: `DocumentError` where the file is no readable PDF or needs a password.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    guard let count = Int32(exactly: bytes.count) else {
      throw DocumentError(.tooLarge, "a PDF of more than 2 GB is not read")
    }
    var status = PDF_BROKEN
    let file = bytes.withUnsafeBufferPointer { pdf_open($0.baseAddress, count, &status) }
    guard let file else { throw Self.error(for: status) }
    self.file = file
  }

  deinit { pdf_close(file) }

  private static func error(for status: pdf_status) -> DocumentError {
    status == PDF_ENCRYPTED
      ? DocumentError(.encrypted, "the PDF can only be opened with a password")
      : DocumentError(.damaged, "the PDF is damaged: its pages are not found")
  }

  var pageCount: Int { Int(pdf_page_count(file)) }

  /// Title of the document information; empty where it has none.
  var title: [UInt8] { Array(String(cString: pdf_title(file)).utf8) }

  /// Whether a page shows anything between its head and its foot. Draws it: dear.
  func showsInk(page index: Int) -> Bool { pdf_page_shows_ink(file, Int32(index)) != 0 }

  /// Dots of the largest page that is drawn: A3 at 300 dots per inch is half of it.
  private static let mostDots = 40e6

  /// - Returns: `nil` where the page cannot be drawn.
  func image(page index: Int, dotsPerInch: Double) -> PageImage? {
    var image = pdf_image()
    guard pdf_draw_page(file, Int32(index), dotsPerInch, Self.mostDots, &image) != 0 else { return nil }
    let count = Int(image.width) * Int(image.height)
    return PageImage(
      width: Int(image.width), height: Int(image.height),
      dots: Array(UnsafeBufferPointer(start: image.dots, count: count)))
  }

  /// - Returns: The page and whether it has more words than allowed; `nil` where it cannot be read.
  func page(at index: Int, mostWords: Int) -> (page: PDFPage, isCapped: Bool)? {
    var raw = pdf_page()
    guard pdf_read_page(file, Int32(index), Int32(mostWords), &raw) != 0 else { return nil }
    let text = UnsafeRawBufferPointer(start: raw.text, count: Int(raw.text_count))
    let words = UnsafeBufferPointer(start: raw.words, count: Int(raw.word_count))
    let page = PDFPage(
      number: index + 1, width: Double(raw.width), height: Double(raw.height), text: UTF8Text(validated: Array(text)),
      words: words.map(word))
    return (page, raw.is_capped != 0)
  }

  private func word(_ raw: pdf_word) -> PageWord {
    PageWord(
      span: TextSpan(Int(raw.text_start), Int(raw.text_start + raw.text_count)),
      box: Box(
        left: Double(raw.left), top: Double(raw.top), right: Double(raw.right), bottom: Double(raw.bottom)),
      fontSize: Double(raw.font_size), isBold: isBold(font: Int(raw.font)), rotation: Int(raw.rotation),
      spaceAfter: raw.space_after != 0)
  }

  private func isBold(font: Int) -> Bool {
    guard font >= 0 else { return false }
    while boldFonts.count <= font {
      boldFonts.append(FontName.isBold(String(cString: pdf_font_name(file, Int32(boldFonts.count)))))
    }
    return boldFonts[font]
  }
}
