internal import Documents
internal import Fetching
internal import Wire

/// What the run sends to a worker process.
enum WorkerMessage {
  case learned(Learned)
  /// Answered one after the other.
  case jobs([DocumentJob])

  /// As one frame.
  var bytes: [UInt8] {
    var wire = WireWriter(reserving: room)
    switch self {
    case .learned(let learned):
      wire.write(0)
      wire.write(learned.furniture) { wire, group in
        wire.write(group.key)
        wire.write(group.value) { $0.write(Int(bitPattern: UInt($1))) }
      }
    case .jobs(let jobs):
      wire.write(1)
      wire.write(jobs) { $1.write(to: &$0) }
    }
    return wire.bytes
  }

  private var room: Int {
    if case .jobs(let jobs) = self { jobs.reduce(0) { $0 + $1.file.bytes.count + 1024 } } else { 1024 }
  }

  init(_ bytes: [UInt8]) throws(WireError) {
    var wire = WireReader(bytes)
    switch try wire.number() {
    case 0:
      let groups = try wire.list { (wire) throws(WireError) in
        (
          try wire.text(),
          Set(try wire.list { (wire) throws(WireError) in UInt64(UInt(bitPattern: try wire.number())) })
        )
      }
      self = .learned(Learned(furniture: Dictionary(groups, uniquingKeysWith: { first, _ in first })))
    case 1: self = .jobs(try wire.list { (wire) throws(WireError) in try DocumentJob(from: &wire) })
    default: throw WireError()
    }
  }
}
