/// One file of records, sorted by id when finished.
///
/// Lines come nearly sorted: only where one document's name begins another's ("a.html", "a.html 2") do the records
/// of the first stand on both sides of the second's. Then the file is written once more, in order.
final class RecordFile {
  private let path: String
  private let file: OutputFile
  private var lastID: [UInt8] = []
  private var isSorted = true

  init(creating path: String) throws(OutputError) {
    self.path = path
    file = try OutputFile(creating: path)
  }

  /// - Parameter line: With its line feed.
  func append(_ line: UnsafeBufferPointer<UInt8>, id: ArraySlice<UInt8>) throws(OutputError) {
    if id.lexicographicallyPrecedes(lastID) { isSorted = false }
    lastID.replaceSubrange(0..., with: id)
    try file.append(line)
  }

  func suspend() throws(OutputError) { try file.suspend() }

  func finish() throws(OutputError) -> FileFacts {
    if isSorted { return try file.finish() }
    try file.suspend()
    return try RecordSorting.rewrite(path)
  }
}
