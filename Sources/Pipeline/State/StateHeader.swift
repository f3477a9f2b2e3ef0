internal import Wire

/// What all files of a state have in common.
struct StateHeader: Hashable, Sendable {
  /// Of the program, and of the settings that concern every document.
  let fingerprint: String
  /// Of the configuration, as the manifest has it.
  let configuration: String
  let limits: DocumentLimits
  let groups: [GroupMemory]
}

extension StateHeader {
  func write(to wire: inout WireWriter) {
    wire.write(StateLayout.mark)
    wire.write(fingerprint)
    wire.write(configuration)
    wire.write(limits.seconds)
    wire.write(limits.megabytes)
    wire.write(groups) { $1.write(to: &$0) }
  }

  init(from wire: inout WireReader) throws(WireError) {
    guard try wire.text() == StateLayout.mark else { throw WireError() }
    fingerprint = try wire.text()
    configuration = try wire.text()
    limits = DocumentLimits(seconds: try wire.number(), megabytes: try wire.number())
    groups = try wire.list { (wire) throws(WireError) in try GroupMemory(from: &wire) }
  }
}
