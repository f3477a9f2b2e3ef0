internal import Documents

/// Gives names of bodies their canonical values: abbreviations and bare nouns by what the document says.
struct OrganNormalizer {
  /// - Returns: Entities of kind organ and administration, sorted; a bare noun that nothing explains is none.
  func entities(of directory: OrganDirectory) -> [Entity] {
    directory.mentions.compactMap { mention, expression in
      directory.value(of: expression).map { kind, name in
        Entity(kind: kind == .organ ? .organ : .administration, span: mention.span, value: name)
      }
    }
  }
}
