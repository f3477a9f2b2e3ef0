internal import Glibc
internal import JSONText

/// Puts the lines of a file of records in the byte order of their ids.
enum RecordSorting {
  /// Writes the file once more under another name, which then takes its place.
  static func rewrite(_ path: String) throws(OutputError) -> FileFacts {
    let sorted = path + ".sorted"
    let file = try OutputFile(creating: sorted)
    try MappedFile(path).withBytes { (bytes) throws(OutputError) in
      let old = UnsafeBufferPointer(bytes)
      for line in lines(of: old) { try file.append(UnsafeBufferPointer(rebasing: old[line.range])) }
    }
    let facts = try file.finish()
    guard rename(sorted, path) == 0 else { throw OutputError("rename", path: path, errorNumber: errno) }
    return facts
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [(id: [UInt8], range: Range<Int>)] {
    var lines: [(id: [UInt8], range: Range<Int>)] = []
    var start = 0
    for end in bytes.indices where bytes[end] == 0x0A {
      lines.append((id(of: bytes[start..<end]), start..<end + 1))
      start = end + 1
    }
    return lines.sorted { $0.id.lexicographicallyPrecedes($1.id) }
  }

  /// The id of a record's line: the string after the first `"id":`, its escapes undone.
  private static func id(of line: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let key = Array("\"id\":".utf8)
    guard let start = line.indices.first(where: { line[$0...].starts(with: key) }) else { return [] }
    var end = start + key.count + 1
    while end < line.endIndex, line[end] != 0x22 { end += line[end] == 0x5C ? 2 : 1 }
    let string = Array(line[start + key.count..<min(end + 1, line.endIndex)])
    return (try? JSONParser.parse(string))?.string.map { Array($0.utf8) } ?? []
  }
}
