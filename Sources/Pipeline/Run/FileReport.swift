/// What a run says of one file that is not simply ok.
package struct FileReport: Hashable, Sendable {
  /// As in ids; a folder ends in `/`.
  package let path: String
  package let status: DocumentStatus
  /// A stable code of `docs/exit-codes-and-reasons.md`.
  package let reason: String
  package let detail: String
}
