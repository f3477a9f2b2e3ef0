internal import Documents

/// A date expression and the atoms it was read from.
struct DateReading {
  var expression: DateExpression
  /// Index of its first atom.
  var start: Int
  /// Index after its last atom.
  var end: Int

  init(_ expression: DateExpression, _ start: Int, _ end: Int) {
    self.expression = expression
    self.start = start
    self.end = end
  }

  init(_ point: DatePoint, _ start: Int, _ end: Int) { self.init(.point(point), start, end) }

  /// `nil` where it is more than one point.
  var point: DatePoint? {
    if case .point(let point, _) = expression { point } else { nil }
  }
}
