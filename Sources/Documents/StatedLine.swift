/// A line or cell of a front page and the field that its label names.
package struct StatedLine: Hashable, Sendable {
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case organ, date, time, place, placeAndTime, sections
    /// Members who decide; substitutes in the place of one; substitutes who only attend; everybody else.
    case present, serving, substitutes, others
    case absent, chair, secretary, adjusters
    /// Day and place of the approval of the minutes (justering).
    case adjustment
    /// The notice (anslag) of the approval: all of it, the day it goes up, the day it comes down, the last day for appeals.
    case notice, noticePosted, noticeRemoved, appealUntil
    /// A label of a front page whose value is of no use here.
    case ignored

    /// Fields that hold persons, one a line.
    package var namesPersons: Bool {
      switch self {
      case .present, .serving, .substitutes, .others, .absent, .chair, .secretary, .adjusters: true
      default: false
      }
    }
  }

  package let field: Field
  package let span: TextSpan
  /// Whether the line stands beside the label, and not further down.
  package let isFirst: Bool

  package init(field: Field, span: TextSpan, isFirst: Bool) {
    self.field = field
    self.span = span
    self.isFirst = isFirst
  }
}
