internal import Documents

/// The pages of a file that have a text layer, and what is said of those that have none.
struct PageCollection {
  private let limits: PDFLimits
  private let fileSize: Int
  /// `nil` where pages that are images stay unread.
  private let recognizer: PageRecognizer?
  private(set) var pages: [PDFPage] = []
  private(set) var warnings: Set<DocumentWarning.Code> = []
  private var textSize = 0
  private var damage = TextDamage()

  init(limits: PDFLimits, fileSize: Int, recognizer: PageRecognizer?) {
    self.recognizer = recognizer
    self.limits = limits
    self.fileSize = fileSize
  }

  /// Why there are no pages.
  var error: DocumentError {
    DocumentError(.noTextLayer, "no page has a text layer: a scan, a drawing, or empty pages")
  }

  /// - Throws: Where pages are to be recognized and the tool for it is missing.
  mutating func read(_ file: PDFFile) throws(DocumentError) {
    var withoutText: [Int] = []
    for index in 0..<min(file.pageCount, limits.pages) {
      guard let (page, isCapped) = file.page(at: index, mostWords: limits.wordsOfPage) else {
        warnings.insert(.textMissing)
        continue
      }
      if isCapped { warnings.insert(.textCapped) }
      if !page.words.isEmpty {
        add(page)
      } else if try !recognize(index, of: file) {
        withoutText.append(index)
      }
      if !limits.allowsText(textSize, ofFile: fileSize) {
        warnings.insert(.textCapped)
        break
      }
    }
    if file.pageCount > limits.pages { warnings.insert(.textCapped) }
    // An empty page lacks nothing.
    if !pages.isEmpty, withoutText.contains(where: file.showsInk) { warnings.insert(.textMissing) }
    if damage.isDamaged { warnings.insert(.textDamaged) }
  }

  /// Whether words could be read on a page that is an image.
  private mutating func recognize(_ index: Int, of file: PDFFile) throws(DocumentError) -> Bool {
    guard let recognizer, index < limits.recognizedPages, file.showsInk(page: index),
      let recognized = try recognizer.page(at: index, of: file)
    else { return false }
    add(recognized.page)
    warnings.insert(.textRecognized)
    if recognized.isDoubtful { warnings.insert(.textDamaged) }
    return true
  }

  private mutating func add(_ page: PDFPage) {
    textSize += page.text.count
    damage.add(page)
    pages.append(page)
  }
}
