internal import Documents
internal import Lexicons
internal import Scanning

/// What the abbreviations of a document stand for: as it says, as a name in it begins, as they mostly do.
struct OrganAbbreviations {
  private var bodies: [String: String] = [:]

  /// - Parameter names: Full names of the document, each once, in order.
  init(of mentions: [OrganDirectory.NamedMention], names: [String], text: UTF8Text) {
    bodies = Self.definitions(in: mentions, text: text)
    let used = Set(mentions.filter { $0.expression.form == .abbreviation }.map(\.expression.name))
    guard !used.isEmpty else { return }
    let initials = names.map { (name: $0, initials: OrganInitials(of: $0)) }
    for key in used.sorted() where bodies[key] == nil { bodies[key] = body(for: key, among: initials) }
  }

  subscript(key: String) -> String? { bodies[key] }

  private func body(for key: String, among names: [(name: String, initials: OrganInitials)]) -> String? {
    if let name = bodies[key] { return name }
    let folded = key.lowercased()
    let row = Lexicons.organAbbreviations.row(for: key)
    if row?[2] == "alone" { return row?[1] }
    if let name = single(names.filter { $0.initials.spell(folded) }) { return name }
    if let row { return row[1] }
    if let name = single(names.filter { $0.initials.begin(folded) }) { return name }
    guard key.utf8.count > 3, key.hasSuffix("AU") else { return nil }
    return body(for: String(key.dropLast(2)), among: names).map { OrganDirectory.genitive($0) + " arbetsutskott" }
  }

  private func single(_ names: [(name: String, initials: OrganInitials)]) -> String? {
    names.count == 1 ? names[0].name : nil
  }

  /// "(SON)" just after a name.
  private static func definitions(in mentions: [OrganDirectory.NamedMention], text: UTF8Text) -> [String: String] {
    var definitions: [String: String] = [:]
    for (name, abbreviation) in zip(mentions, mentions.dropFirst())
    where abbreviation.expression.form == .abbreviation && name.expression.form == .name {
      let between = text.trimmed(TextSpan(name.mention.span.end, abbreviation.mention.span.start))
      guard between.count == 1, text.byte(at: between.start) == 0x28 else { continue }
      definitions[abbreviation.expression.name] = definitions[abbreviation.expression.name] ?? name.expression.name
    }
    return definitions
  }
}
