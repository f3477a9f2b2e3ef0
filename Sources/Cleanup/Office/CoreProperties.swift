internal import Documents

/// Title, language and day of the last change, as a document states them in Dublin Core (`docProps/core.xml`, `meta.xml`).
///
/// The day of creation is that of a template as often as not, and no day of publication.
final class CoreProperties: XMLEvents {
  private var values: [String: String] = [:]
  private var open: String?

  func open(_ name: String, _ attributes: XMLAttributes) {
    open = ["dc:title", "dc:language", "dcterms:modified", "dc:date"].contains(name) ? name : nil
  }

  func close(_ name: String) { open = nil }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let open, (values[open]?.utf8.count ?? 0) + utf8.count < 1_000 else { return }
    values[open, default: ""] += String(decoding: utf8, as: UTF8.self)
  }

  func fill(_ document: inout OfficeDocument) {
    document.statedTitle = values["dc:title"]
    document.language = document.language ?? values["dc:language"]
    guard let changed = values["dcterms:modified"] ?? values["dc:date"] else { return }
    let text = UTF8Text(changed)
    document.modified = StatedDate.read(text, from: 0, to: text.count)
  }
}
