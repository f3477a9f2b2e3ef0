/// Chooses which headings start the items of a protocol: the contents list, quoted by-laws and references drop out.
enum ItemSequence {
  /// Protocols have fewer items; beyond it only the order of the text counts.
  private static let most = 3_000

  /// - Parameter range: The § that the front page states.
  /// - Parameter headers: Without those of an item that goes on and of earlier treatments.
  static func items(among headers: [ItemHeader], range: ClosedRange<Int>?) -> [ItemHeader] {
    var candidates = withoutContents(headers)
    if let range {
      let inside = candidates.filter { range.contains($0.ordinal) }
      // A range that most headings are out of was not the document's own.
      if inside.count * 2 > candidates.count { candidates = inside }
    }
    return candidates.count > most ? candidates : longestRise(in: candidates)
  }

  /// Without the runs of headings that follow each other line by line and stand again further down.
  private static func withoutContents(_ headers: [ItemHeader]) -> [ItemHeader] {
    var last: [String: Int] = [:]
    for (index, header) in headers.enumerated() { last[header.number] = index }
    var kept: [ItemHeader] = []
    for run in runs(of: headers) {
      let again = run.filter { (last[headers[$0].number] ?? 0) > run.upperBound - 1 }.count
      if run.count >= 2, again * 2 >= run.count { continue }
      kept += headers[run]
    }
    return kept
  }

  /// Ranges of rising headings with at most one block between each and the next.
  private static func runs(of headers: [ItemHeader]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in headers.indices {
      let next = index + 1 < headers.count ? headers[index + 1] : nil
      let goesOn = next.map { $0.block - headers[index].block <= 2 && $0.ordinal >= headers[index].ordinal } ?? false
      if !goesOn {
        runs.append(start..<(index + 1))
        start = index + 1
      }
    }
    return runs
  }

  /// The chain of rising numbers with the most weight; a step of one weighs most.
  private static func longestRise(in headers: [ItemHeader]) -> [ItemHeader] {
    var weights: [Double] = []
    var previous: [Int?] = []
    for (index, header) in headers.enumerated() {
      var best = (weight: 1.0, index: Int?.none)
      for earlier in 0..<index {
        let weight = weights[earlier] + stepWeight(from: headers[earlier], to: header)
        if weight >= best.weight { best = (weight, earlier) }
      }
      weights.append(best.weight)
      previous.append(best.index)
    }
    var place = weights.indices.max { weights[$0] < weights[$1] }
    var chain: [ItemHeader] = []
    while let index = place {
      chain.append(headers[index])
      place = previous[index]
    }
    return chain.reversed()
  }

  private static func stepWeight(from: ItemHeader, to: ItemHeader) -> Double {
    switch to.ordinal - from.ordinal {
    case ..<0: -100
    // "41" and "41 a", or a number given twice.
    case 0: from.number == to.number ? 0.3 : 1
    case 1: 1
    case 2...20: 0.7
    default: 0.2
    }
  }
}
