/// Which elements are open, as far as bounds of depth and the pairing of inline tags need it.
struct MarkupNesting {
  /// Inline elements nested deeper are not written; nobody nests them on purpose.
  private static let deepestInline = 64

  private(set) var wasFlattened = false
  private var depth = 0
  private var flattened = 0
  private var inlines: [(name: TagName, isWritten: Bool)] = []
  private var writtenInlines = 0
  /// How many inline elements were open where a heading began, as long as no other block does.
  private var inlinesBeforeHeading: Int?
  private var paragraphsInHeading = 0

  /// - Returns: Whether the element may be written.
  mutating func open(_ name: TagName) -> Bool {
    if name.isInline { return writtenInlines < Self.deepestInline }
    guard !name.hasOptionalEnd else { return flattened == 0 }
    if depth >= MarkupCondenser.deepest {
      wasFlattened = true
      flattened += 1
      return false
    }
    depth += 1
    return true
  }

  mutating func close(_ name: TagName) -> Bool {
    guard !name.hasOptionalEnd else { return flattened == 0 }
    if flattened > 0 {
      flattened -= 1
      return false
    }
    depth = max(0, depth - 1)
    return true
  }

  /// Whether a start tag opens a paragraph in a link or the like of a heading, of which it is part; libxml2 would end the
  /// heading there.
  mutating func opensInHeading(_ name: TagName) -> Bool {
    if name == .p, let before = inlinesBeforeHeading, inlines.count > before {
      paragraphsInHeading += 1
      return true
    }
    if name.condensed != nil { inlinesBeforeHeading = name.headingLevel == nil ? nil : inlines.count }
    return false
  }

  /// Whether the end tag of a block closes such a paragraph.
  mutating func closesInHeading(_ name: TagName) -> Bool {
    if name == .p, paragraphsInHeading > 0 {
      paragraphsInHeading -= 1
      return true
    }
    (inlinesBeforeHeading, paragraphsInHeading) = (nil, 0)
    return false
  }

  mutating func openInline(_ name: TagName, isWritten: Bool) {
    guard name != .img, name != .input else { return }
    if inlines.count == Self.deepestInline, !inlines.isEmpty {
      if inlines.removeFirst().isWritten { writtenInlines -= 1 }
    }
    inlines.append((name, isWritten))
    if isWritten { writtenInlines += 1 }
  }

  /// - Returns: Whether the end tag has a start tag that was written.
  mutating func closeInline(_ name: TagName) -> Bool {
    guard let index = inlines.lastIndex(where: { $0.name == name }) else { return false }
    let isWritten = inlines.remove(at: index).isWritten
    if isWritten { writtenInlines -= 1 }
    return isWritten
  }
}
