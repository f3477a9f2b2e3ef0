internal import Documents

/// What tesseract read on a page, from its table of words (TSV).
struct RecognizedPage {
  /// Of a word, in percent: below, what is read is mostly noise.
  private static let leastConfidence = 25.0
  /// Of all words: below, the text is not to be trusted.
  private static let leastMeanConfidence = 65.0

  let page: PDFPage
  let isDoubtful: Bool

  /// - Parameters:
  ///   - width: Of the image, in dots.
  ///   - pointsPerDot: How large a dot is on the page.
  /// - Returns: `nil` where there are no words.
  init?(tsv: [UInt8], number: Int, pointsPerDot scale: Double, width: Double, height: Double) {
    var text: [UInt8] = []
    var words: [PageWord] = []
    var confidence = 0.0
    var lastLine: Substring = ""
    for row in String(decoding: tsv, as: UTF8.self).split(separator: "\n").dropFirst() {
      guard let word = RecognizedWord(row), word.confidence >= Self.leastConfidence else { continue }
      let start = text.count
      text += OCRRepair.repaired(word.text, startsLine: word.line != lastLine).utf8
      lastLine = word.line
      confidence += word.confidence
      words.append(
        PageWord(span: TextSpan(start, text.count), box: word.box(scale: scale), fontSize: word.lineHeight * scale))
    }
    if words.isEmpty { return nil }
    isDoubtful = confidence / Double(words.count) < Self.leastMeanConfidence
    page = PDFPage(
      number: number, width: width * scale, height: height * scale, text: UTF8Text(validated: text),
      words: Self.withLineSizes(words))
  }

  /// Letters of a line have one size, whatever the height of each word's ink: the middle one of the page's words,
  /// unless a word stands out by far.
  private static func withLineSizes(_ words: [PageWord]) -> [PageWord] {
    let sizes = words.map(\.fontSize).sorted()
    let middle = sizes[sizes.count / 2]
    return words.map { word in
      var word = word
      if word.fontSize < 1.6 * middle { word.fontSize = middle }
      return word
    }
  }
}

/// A row of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
private struct RecognizedWord {
  let left, top, width, height: Double
  /// In percent.
  let confidence: Double
  /// Block, paragraph and line.
  let line: Substring
  let text: String

  init?(_ row: Substring) {
    let fields = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
    guard fields.count == 12, fields[0] == "5", let left = Double(fields[6]), let top = Double(fields[7]),
      let width = Double(fields[8]), let height = Double(fields[9]), let confidence = Double(fields[10])
    else { return nil }
    let text = fields[11].filter { !$0.isWhitespace }
    guard !text.isEmpty, width > 0, height > 0 else { return nil }
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
    self.confidence = confidence
    self.text = text
    line = row[fields[2].startIndex..<fields[4].endIndex]
  }

  var lineHeight: Double { height }

  func box(scale: Double) -> Box {
    Box(left: left * scale, top: top * scale, right: (left + width) * scale, bottom: (top + height) * scale)
  }
}
