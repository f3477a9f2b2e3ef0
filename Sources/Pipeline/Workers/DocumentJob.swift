internal import Documents
internal import Fetching
internal import Wire

/// What a worker is asked for one file. It gets the bytes and never opens the file itself.
struct DocumentJob: Sendable {
  enum Kind: Int, Sendable {
    case records
    /// The document's share in what is learned of its group.
    case summary
  }

  let kind: Kind
  let file: FetchedFile

  init(_ kind: Kind, _ file: FetchedFile) {
    self.kind = kind
    self.file = file
  }

  /// - Throws: For formats that no stage reads.
  func source() throws(DocumentError) -> SourceDocument {
    let source = SourceDocument(file)
    try SupportedFormats.check(source.identity.mediaType)
    return source
  }
}

extension DocumentJob {
  func write(to wire: inout WireWriter) {
    wire.write(kind.rawValue)
    wire.write(file.source)
    wire.write(file.id)
    wire.write(file.municipality?.name)
    wire.write(file.municipality?.code)
    wire.write(file.sha256)
    wire.write(file.bytes)
  }

  init(from wire: inout WireReader) throws(WireError) {
    guard let kind = Kind(rawValue: try wire.number()) else { throw WireError() }
    self.kind = kind
    let (source, id) = (try wire.text(), try wire.text())
    let (name, code) = (try wire.optionalText(), try wire.optionalText())
    let municipality = name.flatMap { name in code.map { Municipality(name: name, code: $0) } }
    file = FetchedFile(
      source: source, id: id, municipality: municipality, sha256: try wire.text(), bytes: try wire.data())
  }
}
