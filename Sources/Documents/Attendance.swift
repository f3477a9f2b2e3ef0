/// Who was at a meeting and who signs for it, as the front page of its minutes states it.
package struct Attendance: Hashable, Sendable {
  package var chair: [Attendee] = []
  package var secretary: [Attendee] = []
  /// Who approves the minutes beside the chair (justerare).
  package var adjusters: [Attendee] = []
  /// Members who decide, substitutes in the place of one among them.
  package var present: [Attendee] = []
  /// Substitutes who only attend.
  package var substitutes: [Attendee] = []
  package var others: [Attendee] = []
  package var absent: [Attendee] = []

  package init() {}
}
