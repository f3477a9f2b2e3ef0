import Documents

@testable import Cleanup

/// A page drawn by hand: words at places, each letter half an em wide, spaces a quarter. No PDF is needed.
struct PageSketch {
  var number = 1
  var width = 600.0
  var height = 800.0
  private var text: [UInt8] = []
  private var words: [PageWord] = []

  init(_ number: Int = 1) { self.number = number }

  var page: PDFPage {
    PDFPage(number: number, width: width, height: height, text: UTF8Text(validated: text), words: words)
  }

  /// - Parameters:
  ///   - left: In points.
  ///   - y: The base line, in points from the upper edge.
  mutating func line(
    _ line: String, at left: Double = 70, y: Double, size: Double = 10, bold: Bool = false, rotation: Int = 0
  ) {
    var x = left
    for word in line.split(separator: " ") {
      let wordWidth = Double(word.count) * 0.5 * size
      add(word, Box(left: x, top: y - 0.75 * size, right: x + wordWidth, bottom: y + 0.25 * size), size, bold, rotation)
      x += wordWidth + 0.25 * size
    }
  }

  /// Lines under each other.
  mutating func lines(
    _ lines: [String], at left: Double = 70, y: Double, size: Double = 10, bold: Bool = false, pitch: Double = 12
  ) {
    for (index, text) in lines.enumerated() {
      line(text, at: left, y: y + Double(index) * pitch, size: size, bold: bold)
    }
  }

  /// Cells beside each other.
  mutating func row(_ cells: [(String, at: Double)], y: Double, size: Double = 10) {
    for cell in cells { line(cell.0, at: cell.at, y: y, size: size) }
  }

  /// The number of a footnote, set high behind the last word.
  mutating func mark(_ mark: String, size: Double = 6) {
    guard let last = words.indices.last else { return }
    words[last].spaceAfter = false
    let box = words[last].box
    add(
      mark[...], Box(left: box.right, top: box.top - 1, right: box.right + 3, bottom: box.top - 1 + size), size, false,
      0)
  }

  private mutating func add(_ word: Substring, _ box: Box, _ size: Double, _ bold: Bool, _ rotation: Int) {
    let start = text.count
    text += word.utf8
    words.append(
      PageWord(span: TextSpan(start, text.count), box: box, fontSize: size, isBold: bold, rotation: rotation))
  }
}

func blocks(of pages: PageSketch...) -> [String] { PageBlocks.blocks(of: pages.map(\.page)).map(describe) }
