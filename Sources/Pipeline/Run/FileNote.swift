/// Something that a document itself lacks or has wrong, such as a § between two others.
package struct FileNote: Hashable, Sendable {
  /// As in ids.
  package let path: String
  /// A stable code of `docs/exit-codes-and-reasons.md`.
  package let warning: String
  /// "§ 46, 48".
  package let detail: String
}
