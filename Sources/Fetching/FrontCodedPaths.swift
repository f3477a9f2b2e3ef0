/// Paths in a sorted order, front-coded: of each only what differs from the one before it is kept, and of the first of each
/// bucket all of it.
///
/// As bytes: for each path the number of bytes that it shares with the one before (0...255), the others, and a zero.
struct FrontCodedPaths: Sendable {
  /// Paths; more take less room and longer to find one.
  private static let bucketSize = 16

  private var bytes: [UInt8] = []
  private var bucketStarts: [UInt32] = []
  private(set) var count = 0
  private var last: [UInt8] = []

  /// - Parameter path: Without zeros.
  mutating func append(_ path: UnsafeRawBufferPointer) {
    let isFirst = count % Self.bucketSize == 0
    if isFirst { bucketStarts.append(UInt32(bytes.count)) }
    let shared = isFirst ? 0 : min(zip(path, last).prefix { $0 == $1 }.count, Int(UInt8.max))
    bytes.append(UInt8(shared))
    bytes += path.dropFirst(shared)
    bytes.append(0)
    last = Array(path)
    count += 1
  }

  subscript(index: Int) -> String {
    var path: [UInt8] = []
    var place = Int(bucketStarts[index / Self.bucketSize])
    for _ in 0...index % Self.bucketSize {
      path.removeLast(path.count - Int(bytes[place]))
      let rest = bytes[(place + 1)...].prefix { $0 != 0 }
      path += rest
      place = rest.endIndex + 1
    }
    return String(decoding: path, as: UTF8.self)
  }
}
