/// Where a document states its meeting: surfaces, interpreted by `Normalization`.
package struct MeetingStatement: Hashable, Sendable {
  package var organ: TextSpan?
  package var date: TextSpan?
  package var time: TextSpan?
  package var place: TextSpan?
  /// The range of § as the front page states it ("55-65").
  package var sections: TextSpan?

  package init() {}
}
