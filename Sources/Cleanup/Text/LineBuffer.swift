internal import Documents
internal import Scanning

/// The text of the block that is being read, white space folded.
struct LineBuffer {
  private var text: [UInt8] = []
  private var kind = RawBlock.Kind.paragraph
  /// End of the tag before the text, in the decoded file.
  private var origin = 0
  private var linkBytes = 0
  private var boldBytes = 0
  private var controlBytes = 0
  private var marks: [TextSpan] = []
  private var superscriptStart: Int?
  private var mayWriteSpace = false
  private(set) var wasPreformatted = false
  var followsLineBreak = false

  var isEmpty: Bool { text.isEmpty }

  /// - Parameter isSingleSpaced: Whether the text starts with no white space and has no more of it in a row than one space.
  mutating func append(
    _ utf8: UnsafeBufferPointer<UInt8>, in context: BlockContext, after tagEnd: Int, isSingleSpaced: Bool = false
  ) {
    if text.isEmpty {
      origin = tagEnd
      kind = context.kind
      wasPreformatted = context.isPreformatted
    }
    let start = text.count
    if wasPreformatted {
      text.append(contentsOf: utf8)
    } else if isSingleSpaced {
      appendSingleSpaced(utf8)
    } else {
      appendFolded(utf8)
    }
    let added = text.count - start
    if context.isLink { linkBytes += added }
    if context.isBold { boldBytes += added }
    if context.isControl { controlBytes += added }
  }

  private mutating func appendSingleSpaced(_ utf8: UnsafeBufferPointer<UInt8>) {
    if mayWriteSpace, !text.isEmpty { text.append(0x20) }
    mayWriteSpace = utf8.last == 0x20
    text.append(contentsOf: mayWriteSpace ? UnsafeBufferPointer(rebasing: utf8.dropLast()) : utf8)
  }

  private mutating func appendFolded(_ utf8: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < utf8.count {
      if utf8[index].isSpaceASCII {
        appendSpace()
        index += 1
        continue
      }
      var end = index
      while end < utf8.count, Self.standsAsIs(utf8, at: end) { end += 1 }
      if mayWriteSpace, !text.isEmpty { text.append(0x20) }
      mayWriteSpace = false
      text.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[index..<end]))
      index = end
    }
  }

  /// What folding leaves as it is: all but white space, and a space between two words.
  @inline(__always)
  private static func standsAsIs(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if utf8[index] > 0x20 || !utf8[index].isSpaceASCII { return true }
    return utf8[index] == 0x20 && index + 1 < utf8.count && !utf8[index + 1].isSpaceASCII
  }

  mutating func appendSpace() { mayWriteSpace = true }

  /// A footnote mark that the file marks as one.
  mutating func append(mark: [UInt8], in context: BlockContext) {
    if text.isEmpty { kind = context.kind }
    if mayWriteSpace, !text.isEmpty { text.append(0x20) }
    mayWriteSpace = false
    marks.append(TextSpan(text.count, text.count + mark.count))
    text += mark
  }

  // MARK: Superscripts

  mutating func openSuperscript() { superscriptStart = text.count }

  mutating func closeSuperscript() {
    guard let start = superscriptStart else { return }
    superscriptStart = nil
    var span = TextSpan(start, text.count)
    while span.start < span.end, text[span.start].isSpaceASCII { span.start += 1 }
    if Superscript.isFootnoteMark(span, in: text) { marks.append(span) }
  }

  // MARK: Ends

  /// Whether a sentence goes on after a line break: the line is long, unfinished, and a small letter follows.
  func runsOn(before next: UInt8) -> Bool {
    guard text.count > 40, let last = text.last, next.isLowerASCII || next == 0xC3 else { return false }
    return last.isLowerASCII || last == 0x2C || last >= 0x80
  }

  /// The block, where there is text; the buffer is empty afterwards.
  mutating func take() -> RawBlock? {
    defer { reset() }
    guard !text.isEmpty else { return nil }
    // A copy of its own size: the buffer stays here, with its room, for the next block.
    let text = text.withUnsafeBufferPointer { [UInt8]($0) }
    var block = RawBlock(kind: kind, text: text, footnoteMarks: marks, origin: TextSpan(origin, origin))
    block.evidence.linkBytes = min(linkBytes, text.count)
    block.evidence.boldBytes = min(boldBytes, text.count)
    block.evidence.followsLineBreak = followsLineBreak
    if controlBytes * 10 > text.count * 8 { block.removal = .navigation }
    return block
  }

  private mutating func reset() {
    // At most tags there is nothing to empty.
    if !text.isEmpty { text.removeAll(keepingCapacity: true) }
    if !marks.isEmpty { marks.removeAll() }
    (linkBytes, boldBytes, controlBytes) = (0, 0, 0)
    superscriptStart = nil
    mayWriteSpace = false
    followsLineBreak = false
  }
}
