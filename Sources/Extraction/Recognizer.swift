package import Documents

/// Finds the surfaces of one kind of entity.
package protocol Recognizer: Sendable {
  /// - Returns: Mentions sorted by span, not overlapping; empty where there are none, never because of a failure.
  func mentions(in document: TokenizedDocument) -> [Mention]
}
