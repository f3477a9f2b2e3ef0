internal import Documents
internal import JSONText

/// A file as it was read.
struct FetchReport: StageReport {
  let source: SourceDocument

  private var identity: DocumentIdentity { source.identity }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", identity.id)
      json.field("sha256", identity.sha256)
      json.field("bytes", identity.byteCount)
      json.field("mediaType", identity.mediaType.rawValue)
      json.field("municipality", identity.municipality?.name)
    }
  }

  var text: String {
    """
    id            \(identity.id)
    sha256        \(identity.sha256)
    bytes         \(identity.byteCount)
    media type    \(identity.mediaType.rawValue)
    municipality  \(identity.municipality?.name ?? "not stated")

    """
  }
}
