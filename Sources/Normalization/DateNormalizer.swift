internal import Documents

/// Gives Date mentions their canonical values.
struct DateNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] { [] }
}
