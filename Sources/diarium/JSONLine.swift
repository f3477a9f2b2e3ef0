import JSONText

/// One line of JSON for programs.
enum JSONLine {
  static func bytes(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    json.endLine()
    return json.bytes
  }
}
