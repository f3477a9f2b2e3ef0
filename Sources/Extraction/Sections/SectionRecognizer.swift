package import Documents

/// Finds Section mentions.
package struct SectionRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] { [] }
}
