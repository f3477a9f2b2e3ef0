internal import Documents

/// The pages of a file that have a text layer, and what is said of those that have none.
struct PageCollection {
  private let limits: PDFLimits
  private let fileSize: Int
  private(set) var pages: [PDFPage] = []
  private(set) var warnings: Set<DocumentWarning.Code> = []
  private var textSize = 0
  private var damage = TextDamage()

  init(limits: PDFLimits, fileSize: Int) {
    self.limits = limits
    self.fileSize = fileSize
  }

  /// Why there are no pages.
  var error: DocumentError {
    DocumentError(.noTextLayer, "no page has a text layer: a scan, a drawing, or empty pages")
  }

  mutating func read(_ file: PDFFile) {
    var withoutText: [Int] = []
    for index in 0..<min(file.pageCount, limits.pages) {
      guard let (page, isCapped) = file.page(at: index, mostWords: limits.wordsOfPage) else {
        warnings.insert(.textMissing)
        continue
      }
      if isCapped { warnings.insert(.textCapped) }
      // OCR belongs here: words that it reads make a `PDFPage` like any other.
      if page.words.isEmpty { withoutText.append(index) } else { add(page) }
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

  private mutating func add(_ page: PDFPage) {
    textSize += page.text.count
    damage.add(page)
    pages.append(page)
  }
}
