internal import Documents
internal import Emission
internal import Extraction
internal import Normalization
internal import Tokenizing

/// Reads names and numbers as the documents' own are read, so that every spelling finds the canonical one.
struct CanonicalNames {
  private let analyzer: TermAnalyzer

  init(analyzer: TermAnalyzer) { self.analyzer = analyzer }

  /// `KS-2021-123` → `KS 2021/123`; `nil` where the text is no case number.
  func caseNumber(_ text: String) -> String? {
    // Bare numbers are only read as case numbers behind their label.
    value(.caseNumber, in: "Ärendenummer: \(QueryText.normalized(text))").map(CaseNumberText.withoutDocument)
  }

  /// `SON` → `socialnämnden`; `nil` where the text is no name of a body.
  func organ(_ text: String) -> String? {
    value(.organ, in: QueryText.normalized(text))
  }

  private func value(_ kind: Entity.Kind, in text: String) -> String? {
    let mentions = Extractor().annotate(analyzer.analyze(UTF8Text(text)))
    return Normalizer().normalize(mentions).entities.first { $0.kind == kind }?.value
  }
}
