internal import Fetching

/// `stages` of `pipeline.json`.
package struct StageSettings: Hashable, Sendable {
  /// `fetch.maxBytes`: larger files are refused before they are read.
  package var maxBytes = FileReader.usualLimit
  /// `cleanup.furniture`: whether lines that repeat across the documents of a source are taken out.
  package var furniture = true
  /// `ocr`: whether pages of PDFs that are images are read, by tesseract.
  package var recognizesPages = false
  /// `workers`: threads that process documents; `nil` for one a core.
  package var workers: Int?
  /// `limits`: what one document may cost.
  package var limits = DocumentLimits()

  package init() {}
}
