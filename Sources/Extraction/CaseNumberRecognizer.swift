package import Documents

/// Finds CaseNumber mentions.
package struct CaseNumberRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] { [] }
}
