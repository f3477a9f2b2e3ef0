internal import Documents
internal import Scanning

/// Where in a document an offset stands.
extension TokenizedDocument {
  /// The sentence that holds an offset or begins after it; the whole text where there is none.
  func sentence(at offset: Int) -> TextSpan {
    let index = sentences.count(ofFirst: { $0.span.end <= offset })
    return index < sentences.count ? sentences[index].span : text.span
  }

  /// The index of the block that holds an offset or begins after it.
  func blockIndex(at offset: Int) -> Int? {
    let blocks = structured.clean.blocks
    let index = blocks.count(ofFirst: { $0.span.end <= offset })
    return index < blocks.count ? index : nil
  }

  func block(at offset: Int) -> TextSpan? { blockIndex(at: offset).map { structured.clean.blocks[$0].span } }

  /// The first offset of the item that an offset belongs to.
  func itemStart(of offset: Int) -> Int? {
    let count = structured.items.count(ofFirst: { $0.span.start <= offset })
    return count > 0 ? structured.items[count - 1].span.start : nil
  }
}
