/// What members said for the minutes: a motion (yrkande) or a reservation.
package struct MemberStatement: Hashable, Sendable {
  package let by: [PersonReference]
  package let text: String

  package init(by: [PersonReference], text: String) {
    self.by = by
    self.text = text
  }
}
