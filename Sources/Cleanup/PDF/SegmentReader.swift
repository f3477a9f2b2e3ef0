internal import Documents
internal import Scanning

/// Puts the words of the pages together to segments over one text of the document.
struct SegmentReader {
  /// U+2010 and U+2011.
  private static let hyphens: [[UInt8]] = [[0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]]

  private var bytes: [UInt8] = []
  private(set) var pages: [SegmentedPage] = []

  /// The text that the segments are spans of; a line feed ends each.
  var text: UTF8Text { UTF8Text(validated: bytes) }

  mutating func add(_ page: PDFPage) {
    let turned = PageTurning.turned(page)
    var segmented = SegmentedPage(number: page.number, width: turned.width, height: turned.height)
    for run in LineRun.runs(of: turned.upright) {
      for words in run.cells(in: page.text) { segmented.segments.append(segment(of: words, in: page.text)) }
    }
    for words in sidewaysLines(turned.sideways) { segmented.sideways.append(segment(of: words, in: page.text)) }
    pages.append(segmented)
  }

  /// Words that follow each other in the direction they are written in are one line; poppler gives them in this order.
  private func sidewaysLines(_ words: [PageWord]) -> [ArraySlice<PageWord>] {
    var lines: [ArraySlice<PageWord>] = []
    var start = 0
    for index in words.indices where !words[index].spaceAfter || index + 1 == words.count {
      lines.append(words[start...index])
      start = index + 1
    }
    return lines
  }

  private mutating func segment(of words: ArraySlice<PageWord>, in text: UTF8Text) -> Segment {
    var segment = Segment(
      span: TextSpan(bytes.count, bytes.count), box: words.first?.box ?? Box(left: 0, top: 0, right: 0, bottom: 0),
      fontSize: fontSize(of: words), startsBold: words.first?.isBold ?? false, endsBold: words.last?.isBold ?? false,
      isBold: words.allSatisfy(\.isBold), firstWordWidth: words.first?.box.width ?? 0,
      startsWithMark: startsWithMark(words, in: text))
    var previous: PageWord?
    for word in words {
      append(word, after: previous, in: text, to: &segment)
      previous = word
    }
    segment.span.end = bytes.count
    bytes.append(0x0A)
    return segment
  }

  private mutating func append(
    _ word: PageWord, after previous: PageWord?, in text: UTF8Text, to segment: inout Segment
  ) {
    let isRaised = previous.map { Self.isRaised(word, after: $0) } ?? false
    if let previous, !isRaised, Self.parts(word, from: previous) { bytes.append(0x20) }
    let start = bytes.count
    guard previous != nil || !Self.isPrivateSign(word.span, in: text) else { return bytes += "•".utf8 }
    append(text.bytes(of: word.span))
    if isRaised, Superscript.isFootnoteMark(TextSpan(start, bytes.count), in: bytes) {
      segment.footnoteMarks.append(TextSpan(start, bytes.count))
    }
    segment.box.join(word.box)
  }

  /// "¹ Exklusive avskrivningar": a number of one or two digits, smaller than the word after it.
  private func startsWithMark(_ words: ArraySlice<PageWord>, in text: UTF8Text) -> Bool {
    guard let mark = words.first, let next = words.dropFirst().first, mark.span.count <= 2 else { return false }
    return text.bytes(of: mark.span).allSatisfy(\.isDigit) && mark.fontSize < 0.85 * next.fontSize
  }

  /// One sign of a private area at the start of a line is the bullet of a symbol font.
  private static func isPrivateSign(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let (value, length) = text.scalar(at: span.start)
    return length == span.count && (0xE000...0xF8FF).contains(value)
  }

  /// The bytes of a word, the hyphen that it may end in always the same one, and without soft hyphens within.
  private mutating func append(_ word: ArraySlice<UInt8>) {
    if word.contains(0xAD), let shown = withoutSoftHyphens(word) { return append(shown[...]) }
    let hyphen = Self.hyphens.first { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    bytes += word.dropLast(hyphen?.count ?? 0)
    if hyphen != nil { bytes.append(0x2D) }
  }

  /// A soft hyphen at the end of a word is one that is seen; `nil` where there is none at all.
  private func withoutSoftHyphens(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var shown: [UInt8] = []
    for byte in word {
      if byte == 0xAD, shown.last == 0xC2 { shown.removeLast() } else { shown.append(byte) }
    }
    guard shown.count < word.count else { return nil }
    let endsInHyphen = shown.last == 0x2D || Self.hyphens.contains { shown.suffix($0.count).elementsEqual($0) }
    return word.last == 0xAD && !endsInHyphen ? shown + [0x2D] : shown
  }

  /// Whether a word is smaller than the one before it and its foot stands higher.
  private static func isRaised(_ word: PageWord, after previous: PageWord) -> Bool {
    word.fontSize < 0.85 * previous.fontSize && word.box.bottom < previous.box.bottom - 0.12 * previous.fontSize
      && word.box.left - previous.box.right < 0.2 * previous.fontSize
  }

  /// Whether white space stands between two words: where only the font changes, poppler parts them too.
  private static func parts(_ word: PageWord, from previous: PageWord) -> Bool {
    previous.spaceAfter || word.box.left - previous.box.right > 0.1 * previous.fontSize
      || !word.box.sharesLine(with: previous.box)
  }

  private func fontSize(of words: ArraySlice<PageWord>) -> Double {
    words.max { $0.span.count < $1.span.count }?.fontSize ?? 0
  }
}
