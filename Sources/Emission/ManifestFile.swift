internal import JSONText

/// A manifest as read from the disk.
struct ManifestFile {
  let files: [String: FileFacts]
  let recordCount: Int

  init(path: String) throws(ArchiveError) {
    let bytes = try Self.read(path)
    guard Manifest.isIntact(bytes) else {
      throw ArchiveError("\(path): its content is not what was written (its own digest differs)")
    }
    guard let json = try? JSONParser.parse(bytes), let rows = json["files"]?.array else {
      throw ArchiveError("\(path): is no manifest")
    }
    files = Dictionary(rows.compactMap(Self.entry), uniquingKeysWith: { first, _ in first })
    recordCount = json["counts"]?["records"]?.integer ?? 0
  }

  private static func read(_ path: String) throws(ArchiveError) -> [UInt8] {
    do {
      return try MappedFile.bytes(at: path)
    } catch {
      throw ArchiveError("\(path): \(error.what): \(error.reason)")
    }
  }

  private static func entry(_ row: JSONValue) -> (String, FileFacts)? {
    guard let path = row["path"]?.string, let bytes = row["bytes"]?.integer, let sha256 = row["sha256"]?.string
    else { return nil }
    return (path, FileFacts(sha256: sha256, byteCount: bytes))
  }
}
