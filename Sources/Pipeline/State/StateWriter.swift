internal import Emission
internal import Glibc
internal import Wire

/// Writes a state: the header, then source after source with its files in the order of the run.
///
/// The file stands under a temporary name until `finish()`.
final class StateWriter {
  private static let bufferSize = 1 << 16

  private let path: String
  private let descriptor: Descriptor
  private let digest = DigestStream()
  private var buffer: [UInt8] = []

  /// - Parameter path: Of the state when it is finished; its folder exists.
  init(_ path: String, header: StateHeader) throws(OutputError) {
    self.path = path
    let temporary = path + ".tmp"
    let number = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: temporary, errorNumber: errno) }
    descriptor = Descriptor(number: number, path: temporary)
    try write(.header) { header.write(to: &$0) }
  }

  deinit { close(descriptor.number) }

  func beginSource(_ name: String, fingerprint: String) throws(OutputError) {
    try write(.source) {
      $0.write(name)
      $0.write(fingerprint)
    }
  }

  func add(_ file: FileMemory) throws(OutputError) {
    try write(.file) { file.write(to: &$0) }
  }

  /// Brings the state to the disk under its own name.
  func finish() throws(OutputError) {
    try flush()
    let sum = digest.finish()
    try write(.end) { $0.write(sum) }
    try descriptor.write(buffer)
    guard fsync(descriptor.number) == 0 else { throw OutputError("fsync", path: descriptor.path, errorNumber: errno) }
    try FileTree.rename(descriptor.path, to: path)
  }

  private func write(_ kind: StateLayout.Frame, _ body: (inout WireWriter) -> Void) throws(OutputError) {
    var wire = WireWriter(reserving: 256)
    wire.write(kind.rawValue)
    body(&wire)
    buffer += (0..<4).map { UInt8(truncatingIfNeeded: wire.bytes.count >> ($0 * 8)) }
    buffer += wire.bytes
    if kind != .end, buffer.count >= Self.bufferSize { try flush() }
  }

  private func flush() throws(OutputError) {
    digest.update(buffer)
    try descriptor.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
