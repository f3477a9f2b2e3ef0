internal import Documents
internal import Emission
internal import Tokenizing

/// Cuts the piece out of a text that shows best what was found.
struct SnippetBuilder {
  /// Tokens in a snippet, and how many of them before the first mark.
  private static let length = 36
  private static let lead = 6

  private let needles: [Needle]
  private let analyzer: TermAnalyzer

  init(needles: [Needle], analyzer: TermAnalyzer) {
    self.needles = needles
    self.analyzer = analyzer
  }

  func snippet(of text: UTF8Text) -> Snippet {
    let document = analyzer.analyze(text)
    if document.tokens.isEmpty { return .empty }
    let finds = NeedleSearch(needles).finds(in: document)
    let start = start(before: bestStart(of: finds), in: document)
    let tokens = document.tokens[start..<min(start + Self.length, document.tokens.count)]
    let span = TextSpan(tokens.first?.span.start ?? 0, tokens.last?.span.end ?? 0)
    return snippet(of: text, span: span, marks: finds.map(\.span).filter { span.contains($0) })
  }

  /// The token where a window begins that holds the most needles, and of these the most finds.
  private func bestStart(of finds: [NeedleSearch.Find]) -> Int {
    var best = (needles: 0, finds: 0, start: 0)
    var counts = [Int](repeating: 0, count: needles.count)
    var (end, distinct) = (0, 0)
    for (index, find) in finds.enumerated() {
      while end < finds.count, finds[end].token < find.token + Self.length - Self.lead {
        counts[finds[end].needle] += 1
        distinct += counts[finds[end].needle] == 1 ? 1 : 0
        end += 1
      }
      if (distinct, end - index) > (best.needles, best.finds) { best = (distinct, end - index, find.token) }
      counts[find.needle] -= 1
      distinct -= counts[find.needle] == 0 ? 1 : 0
    }
    return best.start
  }

  /// Some tokens before a find: from the start of its sentence where that is near, as a reader would begin.
  private func start(before find: Int, in document: TokenizedDocument) -> Int {
    var (low, high) = (0, document.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if document.sentences[middle].tokens.lowerBound <= find { low = middle + 1 } else { high = middle }
    }
    let sentence = low > 0 ? document.sentences[low - 1].tokens.lowerBound : 0
    return find - sentence <= Self.lead * 2 ? sentence : find - Self.lead
  }

  private func snippet(of text: UTF8Text, span: TextSpan, marks: [TextSpan]) -> Snippet {
    let offsets = CodePointOffsets(text)
    let start = offsets.codePoints(before: span.start)
    let line = text.bytes[span.start..<span.end].map { $0 < 0x20 ? 0x20 : $0 }
    return Snippet(
      text: String(decoding: line, as: UTF8.self), start: start,
      marks: marks.map {
        offsets.codePoints(before: $0.start) - start..<offsets.codePoints(before: $0.end) - start
      },
      isCutBefore: span.start > 0, isCutAfter: span.end < text.count)
  }
}
