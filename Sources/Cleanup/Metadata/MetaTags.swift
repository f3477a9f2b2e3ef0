internal import Documents
internal import Scanning

/// The `meta` tags of a page by name, letter case aside; of equal names the first.
struct MetaTags {
  private var values: [String: String] = [:]

  init(_ source: PageSource) {
    for tag in source.markup.head.metas {
      let key =
        source.value(of: .name, in: tag) ?? source.value(of: .property, in: tag)
        ?? source.value(of: .itemprop, in: tag) ?? source.value(of: .httpEquiv, in: tag)
      guard let key, let content = source.value(of: .content, in: tag), !content.isEmpty else { continue }
      let name = String(decoding: source.text.lowercased(key), as: UTF8.self)
      if values[name] == nil {
        values[name] = String(decoding: CharacterReference.decoded(content, in: source.text), as: UTF8.self)
      }
    }
  }

  /// The value of the first name that there is.
  func value(of names: [String]) -> String? {
    for name in names { if let value = values[name] { return value } }
    return nil
  }
}
