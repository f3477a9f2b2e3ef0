internal import JSONText

/// A manifest as read from the disk.
struct ManifestFile {
  let files: [String: ListedFile]
  let counts: ArchiveCounts
  let facts: GenerationFacts

  init(path: String) throws(ArchiveError) {
    let bytes = try Self.read(path)
    guard Manifest.isIntact(bytes) else {
      throw ArchiveError("\(path): its content is not what was written (its own digest differs)")
    }
    guard let json = try? JSONParser.parse(bytes), let rows = json["files"]?.array else {
      throw ArchiveError("\(path): is no manifest")
    }
    files = Dictionary(rows.compactMap(Self.entry), uniquingKeysWith: { first, _ in first })
    counts = ArchiveCounts(json["counts"])
    facts = GenerationFacts(
      toolVersion: json["toolVersion"]?.string ?? "", configurationDigest: json["configuration"]?.string ?? "")
  }

  private static func read(_ path: String) throws(ArchiveError) -> [UInt8] {
    do {
      return try MappedFile.bytes(at: path)
    } catch {
      throw ArchiveError("\(path): \(error.what): \(error.reason)")
    }
  }

  private static func entry(_ row: JSONValue) -> (String, ListedFile)? {
    guard let path = row["path"]?.string, let bytes = row["bytes"]?.integer, let sha256 = row["sha256"]?.string
    else { return nil }
    let facts = FileFacts(sha256: sha256, byteCount: bytes)
    return (path, ListedFile(facts: facts, documents: row["documents"]?.integer))
  }
}

extension ArchiveCounts {
  /// What a complete generation holds, by its manifest; `nil` where that cannot be read.
  package init?(ofGeneration directory: String) {
    guard let manifest = try? ManifestFile(path: directory + "/" + ArchiveLayout.manifest) else { return nil }
    self = manifest.counts
  }

  fileprivate init(_ json: JSONValue?) {
    documents = json?["documents"]?.integer ?? 0
    records = json?["records"]?.integer ?? 0
    items = json?["items"]?.integer ?? 0
    entities = json?["entities"]?.integer ?? 0
    citations = json?["citations"]?.integer ?? 0
    resolvedCitations = json?["resolvedCitations"]?.integer ?? 0
  }
}
