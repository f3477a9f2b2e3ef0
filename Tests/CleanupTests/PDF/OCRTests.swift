import Documents
import Foundation
import Testing

@testable import Cleanup

/// Pages that are images.
@Suite struct OCRTests {
  @Test(arguments: [
    ("$", true, "§"), ("$41", true, "§41"), ("$$", false, "§§"), ("$$41", true, "§§41"), ("$", false, "$"),
    ("$41", false, "$41"), ("$1,50", true, "$1,50"), ("US$", true, "US$"), ("8", true, "8"),
  ])
  func repairsOnlyWhatIsCertain(_ word: String, _ startsLine: Bool, _ repaired: String) {
    #expect(OCRRepair.repaired(word, startsLine: startsLine) == repaired)
  }

  private static let table = """
    level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
    1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
    5\t1\t1\t1\t1\t1\t300\t300\t40\t50\t91.5\t$
    5\t1\t1\t1\t1\t2\t360\t300\t80\t50\t95\t41
    5\t1\t1\t1\t2\t1\t300\t400\t200\t48\t\(confidence)\tBeslut
    5\t1\t1\t1\t2\t2\t520\t400\t20\t48\t3\t~|
    """
  private static let confidence = "90"

  @Test func readsTheTableOfWords() throws {
    let recognized = try #require(
      RecognizedPage(tsv: Array(Self.table.utf8), number: 3, pointsPerDot: 0.24, width: 2480, height: 3508))
    let page = recognized.page
    #expect(page.number == 3)
    #expect(page.words.map { page.text[$0.span] } == ["§", "41", "Beslut"])
    #expect(page.words[2].box.left == 72)
    #expect(Set(page.words.map(\.fontSize)) == [12])
    #expect(!recognized.isDoubtful)
  }

  @Test(arguments: ["", "level\tpage", "5\t1\t1\t1\t1\t1\tx\t0\t1\t1\t90\tord", "5\t1\t1\t1\t1\t1\t0\t0\t1\t1\t90"])
  func aTableWithoutWordsIsNoPage(_ table: String) {
    let bytes = Array("header\n\(table)\n".utf8)
    #expect(RecognizedPage(tsv: bytes, number: 1, pointsPerDot: 1, width: 1, height: 1) == nil)
  }

  /// The first page of minutes, once as text and once as the image of it.
  @Test(.enabled(if: PageRecognizer.isInstalled, "tesseract is not installed"))
  func readsAScan() throws {
    let minutes = try Data(contentsOf: Self.corpus.appending(path: "hedefors/protokoll-pdf/ks-2024-03-12.pdf"))
    let image = try #require(try PDFFile(Array(minutes)).image(page: 0, dotsPerInch: 200))
    let scan = Self.pdf(of: image)
    #expect(throws: DocumentError.self) { try PDFReader().read(scan) }
    let found = try PDFReader(recognizer: PageRecognizer()).read(scan)
    #expect(found.warnings == [.textRecognized])
    let words = Self.words(try PDFReader().read(Array(minutes)).blocks.filter { ($0.page ?? 1) == 1 })
    let recognized = Self.words(found.blocks)
    let share = Double(words.intersection(recognized).count) / Double(words.count)
    #expect(share > 0.85, "\(words.subtracting(recognized).sorted())")
  }

  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus")

  private static func words(_ blocks: [RawBlock]) -> Set<String> {
    Set(blocks.flatMap { String(decoding: $0.text, as: UTF8.self).split { $0.isWhitespace }.map(String.init) })
  }

  /// A PDF with nothing but one image on one page of A4.
  private static func pdf(of image: PageImage) -> [UInt8] {
    let drawing = "q 595 0 0 842 0 0 cm /I Do Q"
    let head = """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj
      4 0 obj <</Length \(drawing.utf8.count)>> stream
      \(drawing)
      endstream endobj
      5 0 obj <</Type/XObject/Subtype/Image/Width \(image.width)/Height \(image.height)/ColorSpace/DeviceGray\
      /BitsPerComponent 8/Length \(image.dots.count)>> stream

      """
    return Array(head.utf8) + image.dots + Array("\nendstream endobj\ntrailer <</Root 1 0 R/Size 6>>\n%%EOF\n".utf8)
  }
}
