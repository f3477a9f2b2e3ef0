internal import Documents

/// An ODT file (OpenDocument 1.3, part 2): styles first, then the text; or a flat one, which has both in one XML.
struct OpenDocumentPackage {
  private let bytes: [UInt8]
  private let isFlat: Bool

  init(_ bytes: [UInt8], isFlat: Bool) {
    self.bytes = bytes
    self.isFlat = isFlat
  }

  func document() throws(DocumentError) -> OfficeDocument {
    if isFlat { return try read([bytes], fault: nil, properties: bytes) }
    let names: Set<String> = ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
    let parts = try ZipArchive(bytes: bytes).parts { names.contains($0) }
    if let manifest = parts.contents["META-INF/manifest.xml"], isEncrypted(manifest) {
      throw DocumentError(.encrypted, "the document needs a password")
    }
    guard let content = parts.contents["content.xml"] else {
      throw parts.fault ?? DocumentError(.damaged, "the part with the text is missing")
    }
    let texts = [parts.contents["styles.xml"], content].compactMap { $0 }
    return try read(texts, fault: parts.fault, properties: parts.contents["meta.xml"])
  }

  private func read(_ texts: [[UInt8]], fault: DocumentError?, properties: [UInt8]?) throws(DocumentError)
    -> OfficeDocument
  {
    let reader = OpenDocumentReader()
    let faults = [fault].compactMap { $0 } + texts.compactMap { XMLParser.parse($0, into: reader) }
    var document = reader.document()
    if let refusal = faults.first(where: { $0.code != .damaged }) { throw refusal }
    guard !document.blocks.isEmpty || faults.isEmpty else { throw faults[0] }
    if !faults.isEmpty { document.warnings.insert(.textMissing) }
    if let properties {
      let core = CoreProperties()
      _ = XMLParser.parse(properties, into: core)
      core.fill(&document)
    }
    return document
  }

  /// Each encrypted part has an element of that name in the manifest.
  private func isEncrypted(_ manifest: [UInt8]) -> Bool {
    final class Manifest: XMLEvents {
      var isEncrypted = false
      func open(_ name: String, _ attributes: XMLAttributes) {
        if name == "manifest:encryption-data" { isEncrypted = true }
      }
    }
    let reader = Manifest()
    _ = XMLParser.parse(manifest, into: reader)
    return reader.isEncrypted
  }
}
