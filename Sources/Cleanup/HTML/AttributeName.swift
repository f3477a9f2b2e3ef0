/// Attributes that are read; all others are skipped.
enum AttributeName: String, CaseIterable, Sendable {
  case `class`, id, role, hidden, style, href, lang, start, value, type, reversed, colspan, name, property, content,
    datetime, itemprop
  case httpEquiv = "http-equiv"
  case ariaHidden = "aria-hidden"

  private static let table = NameTable(allCases.map { (NameHash.hash($0.rawValue.utf8), $0) })

  init?(hash: UInt64) {
    guard let name = Self.table[hash] else { return nil }
    self = name
  }
}
