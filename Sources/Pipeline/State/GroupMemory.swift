internal import Documents
internal import Scanning
internal import Wire

/// What was learned of a group of documents, and from which.
struct GroupMemory: Hashable, Sendable {
  struct Sample: Hashable, Sendable {
    /// `<source>/<relative path>`.
    let id: String
    let stamp: UInt64
    let lines: [UInt64]
  }

  static let digestOfNothing = FNV1a().value

  let name: String
  /// Digest of what was learned; documents that were made with another have to be made again.
  let digest: UInt64
  let samples: [Sample]
}

extension GroupMemory {
  func write(to wire: inout WireWriter) {
    wire.write(name)
    wire.write(Int(bitPattern: UInt(digest)))
    wire.write(samples) { wire, sample in
      wire.write(sample.id)
      wire.write(Int(bitPattern: UInt(sample.stamp)))
      wire.write(sample.lines) { $0.write(Int(bitPattern: UInt($1))) }
    }
  }

  init(from wire: inout WireReader) throws(WireError) {
    name = try wire.text()
    digest = UInt64(UInt(bitPattern: try wire.number()))
    samples = try wire.list { (wire) throws(WireError) in
      Sample(
        id: try wire.text(), stamp: UInt64(UInt(bitPattern: try wire.number())),
        lines: try wire.list { (wire) throws(WireError) in UInt64(UInt(bitPattern: try wire.number())) })
    }
  }
}
