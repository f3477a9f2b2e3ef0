internal import Documents

/// Gives references to § of minutes their canonical values, with the body that acted and its day.
struct SectionNormalizer {
  /// - Parameters:
  ///   - organs: Entities of kind organ, sorted.
  ///   - dates: Entities of kind date, sorted.
  ///   - meeting: The document's own meeting.
  func entities(of document: AnnotatedDocument, organs: [Entity], dates: [Entity], meeting: Meeting?) -> [Entity] { [] }
}
