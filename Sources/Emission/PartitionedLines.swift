/// Lines of records in no order, by the partition that they belong to.
struct PartitionedLines {
  private struct Place {
    let file: Int
    let start: Int
  }

  private let files: [UnsafeBufferPointer<UInt8>]
  /// Where lines start, by number of the partition.
  private var places: [Int: [Place]] = [:]

  /// - Parameters:
  ///   - files: Stay where they are as long as the lines are used.
  ///   - count: Of partitions.
  init(_ files: [UnsafeBufferPointer<UInt8>], count: Int) {
    self.files = files
    for (file, bytes) in files.enumerated() {
      var lines = RecordLines(bytes)
      while case let start = lines.place, let line = lines.next() {
        let number = Partition.number(ofDocument: line.document, among: count)
        places[number, default: []].append(Place(file: file, start: start))
      }
    }
  }

  func lines(of number: Int) -> [RecordLines.Line] {
    (places[number] ?? []).compactMap { place in
      var lines = RecordLines(files[place.file], from: place.start)
      return lines.next()
    }
  }
}
