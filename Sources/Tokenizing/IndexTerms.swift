package import Documents

/// The index terms of a tokenized document, as `RecordTerms` holds them: UTF-8, one space between terms.
///
/// Punctuation, symbols and list markers are no terms, so that a phrase is found across them.
package struct IndexTerms {
  private let document: TokenizedDocument

  package init(of document: TokenizedDocument) { self.document = document }

  /// Appends the stems of the tokens that lie inside a span, in order.
  package func appendStems(in span: TextSpan, to terms: inout [UInt8]) {
    let inside = document.tokens[firstToken(from: span.start)...].prefix { $0.span.end <= span.end }
    // Written without a look at the array for each term; the last one has a space too many.
    let count = inside.reduce(0) { $1.isIndexed ? $0 + $1.stem.count + 1 : $0 }
    guard count > 0 else { return }
    if !terms.isEmpty { terms.append(0x20) }
    document.pool.withUnsafeBufferPointer { pool in
      terms.append(addingCapacity: count) { (free: inout OutputSpan<UInt8>) in
        free.withUnsafeMutableBufferPointer { buffer, written in
          for token in inside where token.isIndexed {
            let end = buffer[written...].update(fromContentsOf: pool[token.stem.start..<token.stem.end])
            buffer[end] = 0x20
            written = end + 1
          }
        }
      }
    }
    terms.removeLast()
  }

  /// Appends the stems of the words that the text inside a span writes half, and of those that complete them.
  package func appendExpansions(in span: TextSpan, to terms: inout [UInt8]) {
    for expansion in document.expansions where span.contains(expansion.phrase) {
      Self.append(expansion.stem.utf8, to: &terms)
    }
  }

  private static func append(_ term: some Collection<UInt8>, to terms: inout [UInt8]) {
    if !terms.isEmpty { terms.append(0x20) }
    terms.append(contentsOf: term)
  }

  /// The first token that starts at an offset or later.
  private func firstToken(from offset: Int) -> Int {
    var (low, high) = (0, document.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if document.tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Token.Kind {
  /// Whether tokens of this kind are indexed.
  package var isTerm: Bool {
    switch self {
    case .punctuation, .symbol, .listMarker: false
    case .word, .number, .date, .caseNumber, .section, .address: true
    }
  }
}

extension Token {
  fileprivate var isIndexed: Bool { kind.isTerm && !stem.isEmpty }
}
