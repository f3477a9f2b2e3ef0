/// A document's records ready to be written, so that the single writer only writes.
package struct PreparedDocument: Sendable {
  struct Line: Sendable {
    let id: String
    /// Place in `json`, line feed included.
    let range: Range<Int>
  }

  package let documentID: String
  let lines: [Line]
  let json: [UInt8]
}
