internal import Documents
internal import Scanning

/// The day that belongs to a §: beside it, else the last one of its clause.
struct SectionDay {
  /// A date entity of one day; `nil` where the sentence gives none.
  let entity: Entity?

  init(of reference: SectionReference, days: ArraySlice<Entity>, organs: ArraySlice<Entity>, text: UTF8Text) {
    let before = days.last { $0.span.start >= reference.clauseStart && $0.span.end <= reference.span.start }
    if let before, Self.isBeside(before.span.end, reference.span.start, organs: organs, text: text) {
      entity = before
      return
    }
    let after = days.first { reference.rest.contains($0.span) }
    entity = after.flatMap { Self.isBehind($0, reference, organs: organs, text: text) ? $0 : nil } ?? before
  }

  /// "§ 187, 2016-12-06", "§ 107 KF 2026-05-06"; not the day of the § behind: "§ 5, den 3 maj 2020, § 6".
  private static func isBehind(
    _ day: Entity, _ reference: SectionReference, organs: ArraySlice<Entity>, text: UTF8Text
  ) -> Bool {
    guard isBeside(reference.span.end, day.span.start, organs: organs, text: text) else { return false }
    let isLastOfSentence = reference.end >= reference.sentence.end
    return isLastOfSentence || !text.isGlue(TextSpan(day.span.end, reference.end))
  }

  /// Whether nothing but glue and a body's name stands between two places.
  private static func isBeside(_ start: Int, _ end: Int, organs: ArraySlice<Entity>, text: UTF8Text) -> Bool {
    let gap = TextSpan(start, end)
    if text.isGlue(gap) { return true }
    guard let organ = organs.first(where: { gap.contains($0.span) }) else { return false }
    return text.isGlue(TextSpan(start, organ.span.start)) && text.isGlue(TextSpan(organ.span.end, end))
  }
}
