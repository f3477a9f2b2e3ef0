internal import Documents
internal import Lexicons
internal import Scanning

/// What the abbreviations of a document stand for: as it says, as a name in it begins, as they mostly do.
struct OrganAbbreviations {
  /// What the document itself says: "Kommunledningskontoret (KLK)".
  private let defined: [String: OrganExpression]
  private let names: [(name: String, initials: OrganInitials)]
  private var bodies: [String: String] = [:]

  /// - Parameter names: Full names of the document, each once, in order.
  init(of mentions: [OrganDirectory.NamedMention], names: [String], text: UTF8Text) {
    defined = Self.definitions(in: mentions, text: text)
    self.names = names.map { (name: $0, initials: OrganInitials(of: $0)) }
    for key in Set(mentions.filter { $0.expression.form == .abbreviation }.map(\.expression.name)) {
      bodies[key] = body(for: key)
    }
  }

  /// The body or administration that an abbreviation of the document stands for.
  func value(of key: String) -> (kind: OrganExpression.Kind, name: String)? {
    if let expression = defined[key] { return (expression.kind, expression.name) }
    return bodies[key].map { (.organ, $0) }
  }

  /// The body that an abbreviation stands for, whether or not it is mentioned.
  func body(for key: String) -> String? {
    if let expression = defined[key] { return expression.kind == .organ ? expression.name : nil }
    let folded = UTF8Text(key).lowercased(TextSpan(0, key.utf8.count))
    let row = Lexicons.organAbbreviations.row(for: key)
    if row?[2] == "alone" { return row?[1] }
    if let name = single(names.filter { $0.initials.spell(folded) }) { return name }
    if let row { return row[1] }
    if let name = single(names.filter { $0.initials.begin(folded) }) { return name }
    guard key.utf8.count > 3, key.hasSuffix("AU") else { return nil }
    return body(for: String(key.dropLast(2))).map { OrganDirectory.genitive($0) + " arbetsutskott" }
  }

  private func single(_ names: [(name: String, initials: OrganInitials)]) -> String? {
    names.count == 1 ? names[0].name : nil
  }

  /// "(SON)" just after a name.
  private static func definitions(in mentions: [OrganDirectory.NamedMention], text: UTF8Text) -> [String:
    OrganExpression]
  {
    var definitions: [String: OrganExpression] = [:]
    for (name, abbreviation) in zip(mentions, mentions.dropFirst())
    where abbreviation.expression.form == .abbreviation && name.expression.form == .name {
      let between = text.trimmed(TextSpan(name.mention.span.end, abbreviation.mention.span.start))
      guard between.count == 1, text.byte(at: between.start) == 0x28 else { continue }
      definitions[abbreviation.expression.name] = definitions[abbreviation.expression.name] ?? name.expression
    }
    return definitions
  }
}
