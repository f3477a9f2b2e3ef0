internal import Documents

/// Gives names of bodies their canonical values: abbreviations and bare nouns by what the document says.
struct OrganNormalizer {
  /// - Returns: Entities of kind organ and administration, sorted; a bare noun that nothing explains is none.
  func entities(of document: AnnotatedDocument) -> [Entity] {
    let names = OrganDirectory(of: document)
    return names.mentions.compactMap { mention, expression in
      names.value(of: expression).map {
        Entity(kind: expression.kind == .organ ? .organ : .administration, span: mention.span, value: $0)
      }
    }
  }
}
