internal import Documents
internal import Fetching

/// Why a file is or is not in the archive, and what the next run would do about it.
package struct Explanation {
  let id: String
  let source: String
  let selection: Selection
  /// What the archive remembers; `nil` where it does not know the file.
  let memory: FileMemory?
  /// `nil` where the patterns leave the file out.
  let decision: Decision?
  /// Whether the archive holds what the file says now; `nil` where one of them is missing.
  let isSameContent: Bool?
  let trace: DocumentTrace

  /// Whether the file has records, or will have them.
  package var isTaken: Bool { decision != nil && trace.failure == nil }
}
