package import Documents

/// Finds Statute mentions.
package struct StatuteRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] { [] }
}
