internal import Documents
internal import ExternalTools

/// Reads pages that are images, by tesseract with its Swedish data, at the price of seconds a page.
package struct PageRecognizer: Sendable {
  /// Dots per inch: what tesseract was trained on.
  private static let resolution = 300.0
  private static let tool = ExternalTool("tesseract", package: "tesseract-ocr tesseract-ocr-swe")
  /// That one page may take.
  package static let longestSeconds = 60
  private static let limits = ExternalTool.Limits(seconds: longestSeconds, outputBytes: 16 << 20, memoryBytes: 1 << 30)

  /// Called before each page: whoever waits for the document may wait on.
  private let willRecognize: @Sendable () -> Void

  package init(willRecognize: @escaping @Sendable () -> Void = {}) { self.willRecognize = willRecognize }

  package static var isInstalled: Bool { tool.path != nil }

  /// - Returns: `nil` for a page on which nothing could be read.
  func page(at index: Int, of file: PDFFile) throws(DocumentError) -> RecognizedPage? {
    willRecognize()
    guard let image = file.image(page: index, dotsPerInch: Self.resolution) else { return nil }
    // The Swedish data knows no §, and reads 8 for it; the English, which tesseract always has, does.
    let arguments = ["stdin", "stdout", "-l", "swe+eng", "--dpi", String(Int(Self.resolution)), "--psm", "3", "tsv"]
    do throws(ExternalToolError) {
      let result = try Self.tool.run(arguments, input: image.portableGrayMap, limits: Self.limits)
      guard result.status == 0 else { return nil }
      return RecognizedPage(
        tsv: result.output, number: index + 1, pointsPerDot: 72 / Self.resolution, width: Double(image.width),
        height: Double(image.height))
    } catch {
      if case .missing = error { throw DocumentError(.toolMissing, error.description) }
      return nil
    }
  }
}
