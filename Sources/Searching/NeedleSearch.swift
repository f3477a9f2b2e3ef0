internal import Documents

/// Finds where the needles of a query stand in a text.
struct NeedleSearch {
  struct Find {
    /// Index of the needle.
    let needle: Int
    /// Index of the first token.
    let token: Int
    let span: TextSpan
  }

  private let needles: [Needle]

  init(_ needles: [Needle]) { self.needles = needles }

  /// Sorted; of overlapping ones the first.
  func finds(in document: TokenizedDocument) -> [Find] {
    let words = document.tokens.indices.filter { document.tokens[$0].kind != .punctuation }
    var finds: [Find] = []
    for place in words.indices {
      if let find = find(at: place, of: words, in: document) { finds.append(find) }
    }
    return apart(finds + expansions(in: document))
  }

  private func find(at place: Int, of words: [Int], in document: TokenizedDocument) -> Find? {
    for (index, needle) in needles.enumerated() where place + needle.terms.count <= words.count {
      let stands = needle.terms.indices.allSatisfy { offset in
        let stem = document.tokens[words[place + offset]].stem
        return needle.matches(document.pool[stem.start..<stem.end], at: offset)
      }
      guard stands else { continue }
      let (first, last) = (words[place], words[place + needle.terms.count - 1])
      let span = TextSpan(document.tokens[first].span.start, document.tokens[last].span.end)
      return Find(needle: index, token: first, span: span)
    }
    return nil
  }

  /// Half-written words: the whole ellipsis is the find.
  private func expansions(in document: TokenizedDocument) -> [Find] {
    document.expansions.compactMap { expansion in
      let stem = Array(expansion.stem.utf8)[...]
      guard let needle = needles.firstIndex(where: { $0.terms.count == 1 && $0.matches(stem, at: 0) }) else {
        return nil
      }
      let token = document.tokens.firstIndex { $0.span.start >= expansion.phrase.start } ?? 0
      return Find(needle: needle, token: token, span: expansion.phrase)
    }
  }

  private func apart(_ finds: [Find]) -> [Find] {
    var end = 0
    return finds.sorted { $0.span < $1.span }.filter { find in
      defer { end = max(end, find.span.end) }
      return find.span.start >= end
    }
  }
}
