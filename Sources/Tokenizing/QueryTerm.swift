package import Documents

/// A term of a query, or of any short text outside a document.
package struct QueryTerm: Hashable, Sendable {
  /// As it was written: "Byggloven".
  package let text: String
  /// As the index holds it: "bygglov", "ks/2021/123", "paragraf57".
  ///
  /// An index that splits terms at punctuation finds it as a phrase: put it in double quotes.
  package let stem: String
  package let kind: Token.Kind
}
