/// Why a document has no record. A value: the run goes on.
package struct DocumentError: Error, Hashable, Sendable {
  /// Stable reason codes, as they stand in `runs.jsonl`.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case unreadable = "io"
    case permission = "permission"
    case tooLarge = "too-large"
    case notRegular = "not-regular"
    case symbolicLink = "symbolic-link"
    case unstable = "unstable"
    case vanished = "vanished"
    case binary = "binary"
    case unsupported = "unsupported-format"
    case undecodable = "undecodable"
    case parseIncomplete = "parse-incomplete"
    case limit = "limit"
    case forgotten = "forgotten"
    case timeout = "timeout"
    case memory = "memory"
    case crash = "crash"
    case damaged = "damaged"
    case encrypted = "encrypted"
    case archiveLimit = "zip-limit"
    case xmlEntity = "xml-entity"
    case toolMissing = "tool-missing"
    case toolFailed = "tool-failed"
    case noTextLayer = "no-text-layer"
  }

  package let code: Code
  /// Byte offset into the file on disk; `nil` where the whole file is concerned.
  package let byteOffset: Int?
  /// What a reader can act on, in one sentence without text of the document.
  package let detail: String

  package init(_ code: Code, at byteOffset: Int? = nil, _ detail: String) {
    self.code = code
    self.byteOffset = byteOffset
    self.detail = detail
  }
}
