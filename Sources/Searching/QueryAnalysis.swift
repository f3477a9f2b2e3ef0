internal import Documents
internal import Tokenizing

/// A query in the terms of the index.
struct QueryAnalysis: Sendable {
  /// More terms than this are left out.
  static let mostTerms = 64

  let wanted: [Needle]
  let excluded: [Needle]
  /// Whether terms were left out.
  let isCut: Bool

  var isEmpty: Bool { wanted.isEmpty && excluded.isEmpty }

  init(_ query: SearchQuery, analyzer: TermAnalyzer) {
    var wanted: [Needle] = []
    var excluded: [Needle] = []
    var rest = Self.mostTerms
    var isCut = false
    for clause in query.clauses {
      for needle in Self.needles(of: clause, analyzer: analyzer) {
        guard needle.terms.count <= rest else {
          isCut = true
          continue
        }
        rest -= needle.terms.count
        if clause.isExcluded { excluded.append(needle) } else { wanted.append(needle) }
      }
    }
    self.wanted = wanted
    self.excluded = excluded
    self.isCut = isCut
  }

  private static func needles(of clause: SearchQuery.Clause, analyzer: TermAnalyzer) -> [Needle] {
    let document = analyzer.analyze(UTF8Text(clause.text))
    let tokens = document.tokens.filter { $0.kind.isTerm && !$0.stem.isEmpty }
    let stems = tokens.map { Array(document.pool[$0.stem.start..<$0.stem.end]) }
    guard let last = tokens.last else { return [] }
    switch clause.form {
    case .words: return stems.map { Needle([$0]) }
    case .phrase: return [Needle(stems)]
    case .prefix:
      let norm = Array(document.pool[last.norm.start..<last.norm.end])
      return [Needle(stems.dropLast() + [norm], isPrefix: true, alternative: stems.last)]
    }
  }
}
