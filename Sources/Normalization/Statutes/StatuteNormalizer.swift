internal import Documents

/// Gives Statute mentions their canonical values.
struct StatuteNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] { [] }
}
