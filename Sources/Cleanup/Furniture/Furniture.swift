internal import Documents

/// Takes out the lines that were learned to be furniture of a document's group.
enum Furniture {
  /// Source and top folder: "halmstad/nyheter" for the id "halmstad/nyheter/2024/a.html".
  static func group(of identity: DocumentIdentity) -> String {
    let folders = identity.id.split(separator: "/").dropLast()
    return folders.prefix(2).joined(separator: "/")
  }

  static func summary(of blocks: [RawBlock], identity: DocumentIdentity) -> DocumentSummary {
    let kept = blocks.lazy.filter { $0.removal == nil }
    return DocumentSummary(group: group(of: identity), lines: kept.map { LineDigest.digest(of: $0.text) })
  }

  static func remove(from blocks: inout [RawBlock], identity: DocumentIdentity, learned: Learned) {
    guard let furniture = learned.furniture[group(of: identity)], !furniture.isEmpty else { return }
    for index in blocks.indices where blocks[index].removal == nil {
      if LineDigest.isAny(of: furniture, blocks[index].text) { blocks[index].removal = .furniture }
    }
  }
}
