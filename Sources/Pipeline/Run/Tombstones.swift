internal import Documents
internal import Emission
internal import Fetching
internal import Glibc
internal import JSONText

/// Documents that were erased and are to stay away: `out/forgotten.jsonl`, a line each.
struct Tombstones: Sendable {
  private(set) var ids: Set<[UInt8]> = []
  /// Digests of contents: erased under whatever name they come again.
  private(set) var contents: Set<String> = []

  /// - Parameter out: The folder that holds `current`.
  /// - Throws: Where the file cannot be read, lest what was erased come back.
  init(out: String) throws(OutputError) {
    for line in try Self.bytes(in: out).split(separator: 0x0A) {
      guard let json = try? JSONParser.parse(Array(line)), let id = json["id"]?.string else { continue }
      ids.insert(Array(id.utf8))
      if let sha256 = json["sha256"]?.string { contents.insert(sha256) }
    }
  }

  func covers(id: String, sha256: String) -> Bool {
    !ids.isEmpty && (contents.contains(sha256) || ids.contains(Array(id.utf8)))
  }

  func check(_ file: FetchedFile) throws(DocumentError) {
    if covers(id: file.id, sha256: file.sha256) {
      throw DocumentError(.forgotten, "it was erased, as forgotten.jsonl says")
    }
  }

  static func add(_ id: String, sha256: String?, reason: String, day: String, in out: String) throws(OutputError) {
    var json = JSONWriter()
    json.object { json in
      json.field("id", id)
      json.field("sha256", sha256)
      json.field("day", day)
      json.field("reason", reason)
    }
    json.endLine()
    let number = open(path(in: out), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: path(in: out), errorNumber: errno) }
    defer { close(number) }
    try Descriptor(number: number, path: path(in: out)).write(json.bytes)
    guard fsync(number) == 0 else { throw OutputError("fsync", path: path(in: out), errorNumber: errno) }
  }

  private static func bytes(in out: String) throws(OutputError) -> [UInt8] {
    do throws(DocumentError) {
      return try FileReader.bytes(atPath: path(in: out))
    } catch {
      if error.code == .vanished { return [] }
      throw OutputError("read", path: path(in: out), reason: error.detail)
    }
  }

  private static func path(in out: String) -> String { out + "/forgotten.jsonl" }
}
