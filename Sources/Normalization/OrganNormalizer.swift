internal import Documents

/// Gives Organ mentions their canonical values.
struct OrganNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] { [] }
}
