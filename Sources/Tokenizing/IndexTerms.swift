package import Documents

/// The index terms of a tokenized document, as `RecordTerms` holds them: UTF-8, one space between terms.
///
/// Punctuation, symbols and list markers are no terms, so that a phrase is found across them.
package struct IndexTerms {
  private let document: TokenizedDocument

  package init(of document: TokenizedDocument) { self.document = document }

  /// Appends the stems of the tokens that lie inside a span, in order.
  package func appendStems(in span: TextSpan, to terms: inout [UInt8]) {
    document.pool.withUnsafeBufferPointer { pool in
      for token in document.tokens[firstToken(from: span.start)...] {
        if token.span.end > span.end { break }
        if token.kind.isTerm {
          Self.append(UnsafeBufferPointer(rebasing: pool[token.stem.start..<token.stem.end]), to: &terms)
        }
      }
    }
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
