internal import Documents

/// Gives CaseNumber mentions their canonical values.
struct CaseNumberNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] { [] }
}
