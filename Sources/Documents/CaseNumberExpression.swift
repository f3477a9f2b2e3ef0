/// The captures of a case number (ärendenummer, diarienummer).
package struct CaseNumberExpression: Hashable, Sendable {
  /// The register, as written.
  package let prefix: String?
  /// As written, of two or four digits; two-digit years are expanded by normalization.
  package let year: Int
  package let serial: Int
  /// Number of the document within the case ("-7").
  package let document: Int?
  /// Code of the diarieplan, as written.
  package let classification: String?

  package init(prefix: String?, year: Int, serial: Int, document: Int? = nil, classification: String? = nil) {
    self.prefix = prefix
    self.year = year
    self.serial = serial
    self.document = document
    self.classification = classification
  }
}
