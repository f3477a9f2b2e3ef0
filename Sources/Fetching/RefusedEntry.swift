package import Documents

/// A file or folder that is no document, and why.
package struct RefusedEntry: Sendable {
  /// Relative to the source, as in ids; a folder ends in `/`, the source itself is `""`.
  package let path: String
  package let error: DocumentError
}
