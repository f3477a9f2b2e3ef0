internal import Documents
internal import Scanning

/// The § under which other bodies treated an item before: "Au § 133" and "Ks § 157" beside "Kf § 80", line by line.
struct EarlierTreatments {
  /// A case passes no more bodies than this on its way.
  private static let reach = 4

  private let text: UTF8Text
  /// How many headings each body has, by its folded name.
  private let counts: [[UInt8]: Int]
  /// Blocks of headings, each with the name of its body.
  private let bodies: [Int: [UInt8]]

  init(of headers: [ItemHeader], in text: UTF8Text) {
    self.text = text
    var (counts, bodies): ([[UInt8]: Int], [Int: [UInt8]]) = ([:], [:])
    for header in headers {
      guard let organ = header.organ else { continue }
      let name = text.lowercased(organ)
      counts[name, default: 0] += 1
      bodies[header.block] = name
    }
    self.counts = counts
    self.bodies = bodies
  }

  func removed(from headers: [ItemHeader]) -> [ItemHeader] {
    counts.count < 2 ? headers : headers.filter { !isEarlier($0.block) }
  }

  /// Whether a heading stands in one stack with that of a body which has more of them, or as many and the first one.
  private func isEarlier(_ block: Int) -> Bool {
    guard let name = bodies[block] else { return false }
    let stack = stack(around: block).filter { bodies[$0] != name }
    return stack.contains { other in
      let (own, others) = (counts[name] ?? 0, bodies[other].flatMap { counts[$0] } ?? 0)
      return others > own || (others == own && other < block)
    }
  }

  /// Blocks of headings of bodies that follow each other without anything between.
  private func stack(around block: Int) -> ClosedRange<Int> {
    var (first, last) = (block, block)
    while block - first < Self.reach, bodies[first - 1] != nil { first -= 1 }
    while last - block < Self.reach, bodies[last + 1] != nil { last += 1 }
    return first...last
  }
}
