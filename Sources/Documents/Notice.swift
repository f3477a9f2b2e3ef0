/// The notice (anslag) that minutes are approved.
package struct Notice: Hashable, Sendable {
  package var posted: CalendarDate?
  package var removed: CalendarDate?
  package var appealUntil: CalendarDate?

  package init(posted: CalendarDate? = nil, removed: CalendarDate? = nil, appealUntil: CalendarDate? = nil) {
    self.posted = posted
    self.removed = removed
    self.appealUntil = appealUntil
  }
}
