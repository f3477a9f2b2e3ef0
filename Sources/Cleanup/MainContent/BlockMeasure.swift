/// How much of a block stands in links, in bytes of text.
struct BlockMeasure {
  let kind: RawBlock.Kind
  let text: Int
  let links: Int

  var isHeading: Bool { kind.isHeading }

  /// 0–1; 0 without text.
  var linkDensity: Double { text == 0 ? 0 : Double(links) / Double(text) }

  /// Whether the block reads as sentences or data rather than as a menu item.
  var isProse: Bool {
    if isHeading { return false }
    if case .tableRow = kind { return linkDensity < 0.5 }
    return text >= 80 && linkDensity < 0.4
  }
}

extension RawBlock {
  // Inlined, so that to ask a block in an array of them copies none of its texts.
  @inline(__always) var measure: BlockMeasure {
    BlockMeasure(kind: kind, text: text.count, links: evidence.linkBytes)
  }

  /// 0–1; 0 without text.
  @inline(__always) var linkDensity: Double { measure.linkDensity }
  @inline(__always) var isProse: Bool { measure.isProse }
}
