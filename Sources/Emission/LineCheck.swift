internal import JSONText

/// Whether a file of JSON Lines is one: every line an object, in order.
enum LineCheck {
  /// The first fault.
  static func faults(of bytes: UnsafeBufferPointer<UInt8>, path: String) -> [String] {
    var number = 0
    var start = 0
    var last: [UInt8] = []
    for end in bytes.indices where bytes[end] == 0x0A {
      number += 1
      guard let line = try? JSONParser.parse(Array(bytes[start..<end])), let name = name(of: line) else {
        return ["\(path): line \(number) is no JSON object with an id"]
      }
      if name.lexicographicallyPrecedes(last) { return ["\(path): line \(number) is not in order"] }
      last = name
      start = end + 1
    }
    return start == bytes.count ? [] : ["\(path): the last line has no end"]
  }

  /// What the lines are sorted by.
  private static func name(of line: JSONValue) -> [UInt8]? {
    (line["id"] ?? line["from"])?.string.map { Array($0.utf8) }
  }
}
