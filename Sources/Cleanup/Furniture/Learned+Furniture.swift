package import Documents

extension Learned {
  /// Documents that a line must stand in, at least.
  private static let fewestDocuments = 3
  /// Share of a group's documents that a line must stand in.
  private static let leastShare = 0.3
  /// Lines of its own that a document may have among furniture: a title, a date.
  private static let widestGap = 2

  /// Furniture of each group: lines that stand in many of its documents, and in most of these at their beginning or end.
  ///
  /// The same for every order of the summaries. A line counts once a document.
  package init(summaries: [DocumentSummary]) {
    let groups = Dictionary(grouping: summaries, by: \.group)
    self.init(furniture: groups.mapValues { Self.furniture(of: $0.map(\.lines)) }.filter { !$0.value.isEmpty })
  }

  private static func furniture(of documents: [[UInt64]]) -> Set<UInt64> {
    let needed = max(fewestDocuments, Int((Double(documents.count) * leastShare).rounded(.up)))
    var documentsWith: [UInt64: Int] = [:]
    for lines in documents { for line in Set(lines) { documentsWith[line, default: 0] += 1 } }
    documentsWith[LineDigest.content] = nil
    documentsWith[LineDigest.section] = nil
    let frequent = documentsWith.filter { $0.value >= needed }
    guard !frequent.isEmpty else { return [] }
    var atEdge: [UInt64: Int] = [:]
    for lines in documents {
      let edges = run(lines, frequent).union(run(lines.reversed(), frequent))
      for line in edges { atEdge[line, default: 0] += 1 }
    }
    return Set(frequent.filter { line, count in (atEdge[line] ?? 0) * 10 >= count * 6 }.keys)
  }

  /// The frequent lines at the beginning of a document, up to a gap of lines of its own or the first item.
  private static func run(_ lines: some Sequence<UInt64>, _ frequent: [UInt64: Int]) -> Set<UInt64> {
    var (found, gap): (Set<UInt64>, Int) = ([], 0)
    for line in lines {
      if line == LineDigest.section { break }
      gap = frequent[line] == nil ? gap + 1 : 0
      if gap > widestGap { break }
      if gap == 0 { found.insert(line) }
    }
    return found
  }
}
