/// Where a document states its meeting: surfaces, interpreted by `Normalization`.
package struct MeetingStatement: Hashable, Sendable {
  package var organ: TextSpan?
  package var date: TextSpan?
  /// The range of § as the front page states it ("55-65").
  package var sections: TextSpan?
  /// What stands beside the labels of a front page, in its order.
  package var lines: [StatedLine] = []

  package init() {}

  /// The lines below the first label of a field.
  package func lines(of field: StatedLine.Field) -> [TextSpan] {
    guard let first = lines.firstIndex(where: { $0.field == field && $0.isFirst }) else { return [] }
    let rest = lines[(first + 1)...].filter { $0.field == field }.prefix { !$0.isFirst }
    return ([lines[first]] + rest).map(\.span)
  }

  /// All lines of a field, whichever label they stand beside.
  package func allLines(of field: StatedLine.Field) -> [TextSpan] {
    lines.filter { $0.field == field }.map(\.span)
  }
}
