internal import Documents
internal import JSONText

extension RecordWriter {
  /// Who was there stands in the record of the document alone: an assembly of 81 would fill each of its items.
  func writeMeeting(of record: Record, to json: inout JSONWriter) {
    json.key("meeting")
    guard let meeting = record.meeting else { return json.null() }
    json.object { json in
      json.field("organ", meeting.organ)
      json.field("date", meeting.date)
      json.field("time", meeting.time)
      json.field("place", meeting.place)
      json.field("sections", meeting.sections)
      if record.kind == .document {
        write(meeting.attendance, to: &json)
        json.field("adjusted", meeting.adjusted)
        write(meeting.notice, to: &json)
      }
    }
  }

  private func write(_ attendance: Attendance, to json: inout JSONWriter) {
    let lists: [(StaticString, [Attendee])] = [
      ("chair", attendance.chair), ("secretary", attendance.secretary), ("adjusters", attendance.adjusters),
      ("present", attendance.present), ("substitutes", attendance.substitutes), ("others", attendance.others),
      ("absent", attendance.absent),
    ]
    for (name, attendees) in lists {
      json.key(name)
      json.array(attendees) { write($1, to: &$0) }
    }
  }

  private func write(_ attendee: Attendee, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", attendee.name)
      json.field("party", attendee.party)
      json.field("role", attendee.role)
      json.field("sections", attendee.sections?.description)
      json.field("except", attendee.except?.description)
      json.field("partly", attendee.partly?.description)
      json.field("replaces", attendee.replaces)
    }
  }

  private func write(_ notice: Notice, to json: inout JSONWriter) {
    json.key("notice")
    guard notice != Notice() else { return json.null() }
    json.object { json in
      json.field("posted", notice.posted)
      json.field("removed", notice.removed)
      json.field("appealUntil", notice.appealUntil)
    }
  }
}
