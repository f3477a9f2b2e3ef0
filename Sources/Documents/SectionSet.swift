/// Some § of a meeting: "34-37, 39".
package struct SectionSet: Hashable, Sendable, CustomStringConvertible {
  package let ranges: [ClosedRange<Int>]

  package init(_ ranges: [ClosedRange<Int>]) { self.ranges = ranges }

  package func contains(_ section: Int) -> Bool { ranges.contains { $0.contains(section) } }

  /// `34-37,39`.
  package var description: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }
}
