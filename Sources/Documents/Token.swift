/// A word, number, mark … of a clean text.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case word, number, date, caseNumber, section, punctuation, listMarker, symbol, address
  }

  package let span: TextSpan
  package let kind: Kind
  /// Place of the lower-cased form in `TokenizedDocument.pool`.
  package let norm: TextSpan
  /// Place of the stem in `TokenizedDocument.pool`; what the index holds.
  package let stem: TextSpan

  package init(span: TextSpan, kind: Kind, norm: TextSpan, stem: TextSpan) {
    self.span = span
    self.kind = kind
    self.norm = norm
    self.stem = stem
  }
}
