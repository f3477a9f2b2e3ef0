internal import Glibc

/// Puts the lines of a file of records in the byte order of their ids.
enum RecordSorting {
  /// Writes the file once more under another name, which then takes its place.
  static func rewrite(_ path: String) throws(OutputError) -> FileFacts {
    let sorted = path + ".sorted"
    let file = try OutputFile(creating: sorted)
    try MappedFile(path).withBytes { (bytes) throws(OutputError) in
      let lines = RecordLines(UnsafeBufferPointer(bytes)).sorted { $0.id.lexicographicallyPrecedes($1.id) }
      for line in lines { try file.append(line.bytes) }
    }
    let facts = try file.finish()
    guard rename(sorted, path) == 0 else { throw OutputError("rename", path: path, errorNumber: errno) }
    return facts
  }
}
