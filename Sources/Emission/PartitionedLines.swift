/// Lines of records in no order, by the partition that they belong to.
struct PartitionedLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where lines start, by number of the partition.
  private let starts: [Int: [Int]]

  /// - Parameters:
  ///   - bytes: Stay where they are as long as the lines are used; `nil` for none.
  ///   - count: Of partitions.
  init(_ bytes: UnsafeBufferPointer<UInt8>?, count: Int) {
    self.bytes = bytes ?? UnsafeBufferPointer(start: nil, count: 0)
    var starts: [Int: [Int]] = [:]
    var lines = RecordLines(self.bytes)
    while case let start = lines.place, let line = lines.next() {
      starts[Partition.number(ofDocument: line.document, among: count), default: []].append(start)
    }
    self.starts = starts
  }

  func lines(of number: Int) -> [RecordLines.Line] {
    (starts[number] ?? []).compactMap { start in
      var lines = RecordLines(bytes, from: start)
      return lines.next()
    }
  }
}
