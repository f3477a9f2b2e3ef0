internal import JSONText

/// What a generation consists of. Ends in a digest of itself, so that no damage to it goes unseen either.
struct Manifest {
  let facts: GenerationFacts
  let counts: ArchiveCounts
  /// By path inside the generation.
  let files: [String: ListedFile]

  /// The file's content.
  var bytes: [UInt8] { Self.sealed(body) }

  /// The object without its end.
  private var body: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("schemaVersion", RecordWriter.schemaVersion)
      json.field("toolVersion", facts.toolVersion)
      json.field("configuration", facts.configurationDigest)
      writeCounts(to: &json)
      writeFiles(to: &json)
    }
    return json.bytes.dropLast()
  }

  private func writeCounts(to json: inout JSONWriter) {
    json.key("counts")
    json.object { json in
      json.field("documents", counts.documents)
      json.field("records", counts.records)
      json.field("items", counts.items)
      json.field("entities", counts.entities)
      json.field("citations", counts.citations)
      json.field("resolvedCitations", counts.resolvedCitations)
    }
  }

  private func writeFiles(to json: inout JSONWriter) {
    json.key("files")
    json.array(files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) { json, file in
      json.object { json in
        json.field("path", file.key)
        json.field("bytes", file.value.facts.byteCount)
        json.field("sha256", file.value.facts.sha256)
        if let documents = file.value.documents { json.field("documents", documents) }
      }
    }
  }

  /// Closes an object with the member `manifestSHA256`: the digest of all bytes before that member's comma.
  static func sealed(_ body: [UInt8]) -> [UInt8] {
    let digest = body.withUnsafeBytes { DigestStream.hexadecimal(of: $0) }
    return body + seal.utf8 + digest.utf8 + "\"}\n".utf8
  }

  private static let seal = ",\"manifestSHA256\":\""

  /// Whether a manifest is byte for byte what was written.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    let tail = seal.utf8.count + 64 + 3
    return bytes.count > tail && sealed(Array(bytes.dropLast(tail))) == bytes
  }
}
