internal import SQLite

/// SQLite's own checks of `archive.sqlite`.
enum IndexCheck {
  /// Works on a private mapping: the full-text check is an INSERT, for which SQLite wants to be able to write.
  static func faults(of bytes: UnsafeMutableBufferPointer<UInt8>, path: String) -> [String] {
    do {
      let connection = try Connection(image: UnsafeMutableRawBufferPointer(bytes))
      let rows = try connection.prepare("PRAGMA integrity_check")
      while try rows.next() {
        if let message = rows.text(0), message != "ok" { return ["\(path): \(message)"] }
      }
      try connection.execute("INSERT INTO search(search) VALUES ('integrity-check')")
      return []
    } catch {
      return ["\(path): \(error.message)"]
    }
  }

  static func recordCount(at path: String) -> Int? {
    try? Connection(path: path, access: .readOnly).integer("SELECT count(*) FROM record")
  }
}
