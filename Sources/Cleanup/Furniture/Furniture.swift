internal import Documents

/// Takes out the lines that were learned to be furniture of a document's group.
enum Furniture {
  static func summary(of blocks: [RawBlock], identity: DocumentIdentity) -> DocumentSummary {
    let kept = blocks.lazy.filter { $0.removal == nil }
    return DocumentSummary(
      group: DocumentGroup.name(ofDocument: identity.id), lines: kept.map { LineDigest.digest(of: $0.text) })
  }

  static func remove(from blocks: inout [RawBlock], identity: DocumentIdentity, learned: Learned) {
    guard let furniture = learned.furniture[DocumentGroup.name(ofDocument: identity.id)], !furniture.isEmpty else {
      return
    }
    for index in blocks.indices where blocks[index].removal == nil {
      if LineDigest.isAny(of: furniture, blocks[index].text) { blocks[index].removal = .furniture }
    }
  }
}
