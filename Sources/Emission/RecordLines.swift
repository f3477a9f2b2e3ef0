internal import Glibc
internal import JSONText
internal import Scanning

/// The lines of a file of records, each with its id.
struct RecordLines: Sequence, IteratorProtocol {
  struct Line {
    /// As bytes, its escapes undone.
    let id: [UInt8]
    /// Line feed included.
    let bytes: UnsafeBufferPointer<UInt8>

    /// The id of the document.
    var document: ArraySlice<UInt8> { id.prefix { $0 != UInt8(ascii: "#") } }
  }

  private static let key = Array("\"id\":".utf8)

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next line starts.
  private(set) var place: Int

  /// - Parameters:
  ///   - bytes: Stay where they are as long as the lines are used.
  ///   - place: Where a line starts.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  mutating func next() -> Line? {
    guard place < bytes.count, let start = bytes.baseAddress?.advanced(by: place) else { return nil }
    let left = bytes.count - place
    let count = memchr(start, 0x0A, left).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) + 1 } ?? left
    place += count
    let line = UnsafeBufferPointer(start: start, count: count)
    return Line(id: Self.id(of: line), bytes: line)
  }

  /// The string after the first `"id":`.
  private static func id(of line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let start = line.firstIndex(of: key).map({ $0 + key.count }) else { return [] }
    var end = start + 1
    while end < line.count, line[end] != 0x22 { end += line[end] == 0x5C ? 2 : 1 }
    let string = line[start..<Swift.min(end + 1, line.count)]
    if !string.contains(0x5C) { return Array(string.dropFirst().dropLast()) }
    return (try? JSONParser.parse(Array(string)))?.string.map { Array($0.utf8) } ?? []
  }

  /// `document.sha256` of a record.
  static func contentDigest(of line: UnsafeBufferPointer<UInt8>) -> String? {
    (try? JSONParser.parse(Array(line.dropLast())))?["document"]?["sha256"]?.string
  }
}
