internal import Documents

/// How a file that was seen ended. Every one ends in exactly one of these.
package enum DocumentStatus: String, Sendable, CaseIterable {
  case ok
  /// It has a record, but some of its text could not be read.
  case partial
  /// As in the last generation, so that nothing had to be done.
  case unchanged
  /// Not taken: no document for this program, or not readable for it.
  case skipped
  /// It should have a record and has none.
  case failed
}

extension DocumentStatus {
  static func of(_ error: DocumentError) -> DocumentStatus {
    switch error.code {
    case .permission, .tooLarge, .notRegular, .symbolicLink, .unstable, .vanished, .binary, .unsupported,
      .toolMissing, .noTextLayer, .forgotten:
      .skipped
    case .unreadable, .undecodable, .parseIncomplete, .limit, .timeout, .memory, .crash, .damaged, .encrypted,
      .archiveLimit, .xmlEntity,
      .toolFailed:
      .failed
    }
  }
}
