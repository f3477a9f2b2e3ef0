package import Documents

/// Finds Date mentions.
package struct DateRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] { [] }
}
