/// The meeting that a document states, in canonical form.
package struct Meeting: Hashable, Sendable {
  package let organ: String?
  package let date: CalendarDate?
  /// As stated ("14:30-16:16").
  package let time: String?
  package let place: String?
  /// The range of § that the front page states ("55-65").
  package let sections: String?
  package var attendance = Attendance()
  /// The day of the approval of the minutes.
  package var adjusted: CalendarDate?
  package var notice = Notice()

  package init(organ: String?, date: CalendarDate?, time: String?, place: String?, sections: String?) {
    self.organ = organ
    self.date = date
    self.time = time
    self.place = place
    self.sections = sections
  }
}
