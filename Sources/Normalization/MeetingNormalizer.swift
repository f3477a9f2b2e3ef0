internal import Documents

/// Gives the meeting that a document states in canonical form.
struct MeetingNormalizer {
  func meeting(of document: AnnotatedDocument, organs: [Entity], dates: [Entity]) -> Meeting? { nil }
}
