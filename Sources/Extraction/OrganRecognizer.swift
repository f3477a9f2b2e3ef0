package import Documents

/// Finds Organ mentions.
package struct OrganRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] { [] }
}
