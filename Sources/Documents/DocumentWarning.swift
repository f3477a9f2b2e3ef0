/// Something a reader of a record should know: a stable code, such as `encoding.replaced`.
package struct DocumentWarning: Hashable, Sendable, Comparable {
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case encodingReplaced = "encoding.replaced"
    case encodingRepaired = "encoding.repaired"
    case encodingGuessed = "encoding.guessed"
    case nulBytes = "text.nul-bytes"
    case textDamaged = "text.damaged"
    case textMissing = "text.missing"
    case attachmentsIgnored = "attachments.ignored"
    case textRecognized = "text.recognized"
    case textTruncated = "text.truncated"
    case textCapped = "text.capped"
    case nestingFlattened = "html.nesting-flattened"
    case attributesDropped = "html.attributes-dropped"
    case sectionMissing = "section.missing"
    case sectionRepeated = "section.repeated"
    case sectionOrder = "section.out-of-order"
    case voteMismatch = "vote.mismatch"
    case weekdayMismatch = "date.weekday-mismatch"
  }

  package let code: Code
  /// What it is about ("§ 46, 48"), for reports; no text of the document.
  package let detail: String?

  package init(_ code: Code, _ detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  package static func < (left: DocumentWarning, right: DocumentWarning) -> Bool {
    left.code.rawValue < right.code.rawValue
  }
}
