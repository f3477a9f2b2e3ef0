internal import Documents
internal import Scanning

/// Reads the tags of a page as HTML 5 does and writes what libxml2 then builds the tree from.
///
/// One pass, linear in the page's length: it closes what libxml2 2.9 does wrongly or slowly (attribute bombs,
/// references, CDATA, unknown elements, unbounded nesting) and takes out what holds no text (scripts, styles).
struct MarkupCondenser {
  /// Elements nested deeper are flattened: their text stays, in blocks of its own.
  static let deepest = 512
  /// Attributes of one tag that are read.
  static let mostAttributes = 1_000

  let text: UTF8Text
  let bytes: [UInt8]
  // Of `TagName`: taken once, not at each tag.
  private let startTags = TagName.startTags
  private let endTags = TagName.endTags
  var offset = 0
  var markup = CondensedMarkup()
  /// Whether white space is wanted where the next text starts.
  private var mayWriteSpace = false
  /// Where the markup ends while the last run of text goes on.
  private var runEnd = -1
  private var preformattedDepth = 0
  var nesting = MarkupNesting()
  /// Opaque elements known to have no end tag in the rest of the page.
  private var unclosed: Set<TagName> = []
  /// Whether a comment was met that has no end: no later one has.
  private var hasOpenComment = false
  private var hasOpenCharacterData = false
  /// Quotes that no longer occur in the rest of the page.
  var usedUpQuotes: Set<UInt8> = []

  static func condense(_ text: UTF8Text) -> CondensedMarkup {
    var condenser = MarkupCondenser(text: text)
    condenser.run()
    return condenser.markup
  }

  private init(text: UTF8Text) {
    self.text = text
    bytes = text.bytes
  }

  /// 0 past the end.
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func run() {
    markup.bytes.reserveCapacity(bytes.count / 4)
    markup.text.reserveCapacity(bytes.count / 3)
    markup.bytes += "<html><body>".utf8
    while offset < bytes.count {
      if bytes[offset] == 0x3C { takeMarkup() } else { takeText() }
    }
    offset = bytes.count
    let end = TextSpan(bytes.count, bytes.count)
    writeStart(MarkupTag(name: .hr, origin: end, attributes: 0..<0, place: markup.bytes.count))
    if nesting.wasFlattened { markup.warnings.insert(.nestingFlattened) }
  }

  // MARK: Text

  private mutating func takeText() {
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x3C: return
      case 0x26: takeReference()
      case 0...0x20: takeSpace(byte)
      case 0xC2 where self.byte(at: offset + 1) == 0xA0:
        offset += 1
        takeSpace(0x20)
      default: takeRun()
      }
    }
  }

  /// Bytes that stand for themselves, single spaces between them too.
  private mutating func takeRun() {
    openRun()
    bytes.withUnsafeBufferPointer { bytes in
      var end = offset
      repeat { end += 1 } while end < bytes.count && Self.standsForItself(bytes, end)
      markup.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[offset..<end]))
      offset = end
    }
    mayWriteSpace = true
  }

  @inline(__always)
  private static func standsForItself(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte > 0x3C { return byte != 0xC2 || offset + 1 == bytes.count || bytes[offset + 1] != 0xA0 }
    if byte == 0x20 { return offset + 1 < bytes.count && isPlain(bytes[offset + 1]) }
    return isPlain(byte)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x3C && byte != 0x26 && byte != 0xC2 }

  /// Writes the mark of a run of text, unless no tag stands between this text and the last.
  private mutating func openRun() {
    guard markup.bytes.count != runEnd else { return }
    markup.runs.append(markup.text.count)
    markup.bytes.append(CondensedMarkup.textMark)
    runEnd = markup.bytes.count
  }

  /// White space, in a run of text or before one.
  private mutating func writeSpace(_ byte: UInt8) {
    if markup.bytes.count == runEnd { markup.text.append(byte) } else { markup.bytes.append(byte) }
  }

  private mutating func takeSpace(_ byte: UInt8) {
    offset += 1
    if preformattedDepth > 0 {
      markup.isSingleSpaced = false
      if byte == 0x0A || byte == 0x20 || byte == 0x09 { writeSpace(byte) }
      if byte == 0x0D, self.byte(at: offset) != 0x0A { writeSpace(0x0A) }
    } else if mayWriteSpace {
      writeSpace(0x20)
      mayWriteSpace = false
    }
  }

  private mutating func takeReference() {
    guard let (utf8, length) = CharacterReference.decode(text, at: offset) else {
      offset += 1
      return write(0x26)
    }
    offset += length
    if utf8.isNoBreakSpace {
      offset -= 1
      return takeSpace(0x20)
    }
    if utf8.first.isSpaceASCII { return write(utf8.first) }
    openRun()
    utf8.append(to: &markup.text)
    mayWriteSpace = true
  }

  /// A byte of text.
  private mutating func write(_ byte: UInt8) {
    if byte.isSpaceASCII {
      markup.isSingleSpaced = false
      writeSpace(byte)
    } else {
      openRun()
      markup.text.append(byte)
    }
    mayWriteSpace = true
  }

  // MARK: Markup

  private mutating func takeMarkup() {
    let next = byte(at: offset + 1)
    if next.isLetterASCII {
      takeStartTag()
    } else if next == 0x2F, byte(at: offset + 2).isLetterASCII {
      takeEndTag()
    } else if next == 0x21 {
      takeDeclaration()
    } else if next == 0x3F || next == 0x2F {
      offset = (text.firstIndex(of: 0x3E, from: offset, to: bytes.count) ?? bytes.count - 1) + 1
    } else {
      offset += 1
      return write(0x3C)
    }
    if offset >= bytes.count, bytes.last != 0x3E { markup.warnings.insert(.textMissing) }
  }

  /// A comment, a document type, or a CDATA section, whose content is text.
  private mutating func takeDeclaration() {
    if text.hasPrefix("<!--", at: offset) {
      if byte(at: offset + 4) == 0x3E { return offset += 5 }
      return takeComment()
    }
    if text.hasPrefix("<![cdata[", at: offset) { return takeCharacterData() }
    if text.hasPrefix("<!doctype", at: offset) { return offset = endOfDocumentType() }
    offset = (text.firstIndex(of: 0x3E, from: offset, to: bytes.count) ?? bytes.count - 1) + 1
  }

  /// A comment without an end stops at the next `>`: the rest of the page is not lost with it.
  private mutating func takeComment() {
    if !hasOpenComment, let close = end(of: "-->", from: offset + 4) { return offset = close }
    hasOpenComment = true
    offset = (text.firstIndex(of: 0x3E, from: offset, to: bytes.count) ?? bytes.count - 1) + 1
  }

  /// The content of a CDATA section is text; without an end, all that follows is markup as ever.
  private mutating func takeCharacterData() {
    offset += 9
    guard !hasOpenCharacterData, let close = end(of: "]]>", from: offset) else { return hasOpenCharacterData = true }
    for index in offset..<close - 3 { write(bytes[index]) }
    offset = close
  }

  /// Past a document type, its internal subset included.
  private func endOfDocumentType() -> Int {
    guard let close = text.firstIndex(of: 0x3E, from: offset, to: bytes.count) else { return bytes.count }
    guard let bracket = text.firstIndex(of: 0x5B, from: offset, to: close),
      "<%]".utf8.contains(byte(at: pastSpaces(from: bracket + 1))),
      let end = text.firstIndex(of: 0x5D, from: bracket, to: bytes.count), byte(at: pastSpaces(from: end + 1)) == 0x3E
    else { return close + 1 }
    return pastSpaces(from: end + 1) + 1
  }

  private func pastSpaces(from start: Int) -> Int {
    var index = start
    while byte(at: index).isSpaceASCII { index += 1 }
    return index
  }

  /// Past the next place of an ending; `nil` where there is none.
  private func end(of ending: StaticString, from start: Int) -> Int? {
    let last = ending.utf8Start[ending.utf8CodeUnitCount - 1]
    var index = start + ending.utf8CodeUnitCount - 1
    while let place = text.firstIndex(of: last, from: index, to: bytes.count) {
      if text.hasPrefix(ending, at: place + 1 - ending.utf8CodeUnitCount) { return place + 1 }
      index = place + 1
    }
    return nil
  }

  // MARK: Tags

  private mutating func takeStartTag() {
    let start = offset
    let name = takeName()
    let attributes = takeAttributes()
    if name == .other, bytes[offset - 1] != 0x3E { return takeAsText(start) }
    let tag = MarkupTag(
      name: name, origin: TextSpan(start, offset), attributes: attributes, place: markup.bytes.count)
    switch name {
    case .meta: markup.head.metas.append(tag)
    case .html: markup.head.language = markup.head.language ?? markup.value(of: .lang, in: tag)
    case _ where name.isOpaque: takeOpaque(tag)
    default: open(tag)
    }
  }

  /// An unknown tag that has no end is none: "om x<y och z".
  private mutating func takeAsText(_ start: Int) {
    offset = start + 1
    write(0x3C)
  }

  private mutating func open(_ tag: MarkupTag) {
    guard isRead(tag) else {
      if tag.name.isInline { nesting.openInline(tag.name, isWritten: false) }
      return
    }
    if nesting.opensInHeading(tag.name) { return write(0x20) }
    guard nesting.open(tag.name) else { return writeBreak(for: tag.name) }
    if tag.name.isInline { nesting.openInline(tag.name, isWritten: true) }
    writeStart(tag)
    if tag.name.condensed == .pre { preformattedDepth += 1 }
  }

  /// Whether an element means something; an inline one that does not in itself may be hidden by its attributes.
  private func isRead(_ tag: MarkupTag) -> Bool {
    switch tag.name {
    case .span, .abbr, .other: !tag.attributes.isEmpty
    case .sub, .img, .input: false
    default: tag.name.isInline || tag.name == .br || tag.name.condensed != nil
    }
  }

  private mutating func takeEndTag() {
    offset += 1
    let name = takeName()
    offset = endOfTag()
    if name.isInline {
      if nesting.closeInline(name) { writeEndMark(name) }
      return
    }
    guard let condensed = name.condensed else { return }
    if nesting.closesInHeading(name) { return write(0x20) }
    guard nesting.close(name) else { return writeBreak(for: name) }
    if condensed == .pre { preformattedDepth = max(0, preformattedDepth - 1) }
    markup.bytes += endTags[Int(condensed.rawValue)]
    mayWriteSpace = false
  }

  private mutating func writeStart(_ tag: MarkupTag) {
    markup.tags.append(tag)
    if let condensed = tag.name.condensed {
      markup.bytes += startTags[Int(condensed.rawValue)]
    } else {
      markup.bytes.append(CondensedMarkup.startMark)
    }
    if !tag.name.isInline { mayWriteSpace = false }
  }

  private mutating func writeEndMark(_ name: TagName) {
    markup.ends.append(name)
    markup.bytes.append(CondensedMarkup.endMark)
  }

  /// Keeps the texts of flattened elements apart.
  private mutating func writeBreak(for name: TagName) {
    guard !name.isInline else { return }
    markup.bytes += "<hr>".utf8
    mayWriteSpace = false
  }

  // MARK: Opaque elements

  /// Skips to the end tag. An element that has none is no reason to lose the rest of the page.
  private mutating func takeOpaque(_ tag: MarkupTag) {
    guard let (content, next) = contentOfOpaque(tag.name) else { return }
    switch tag.name {
    case .title: markup.head.title = markup.head.title ?? content
    case .script:
      if let type = markup.value(of: .type, in: tag), text.matches(type, "application/ld+json") {
        markup.head.linkedData.append(content)
      }
    default: break
    }
    offset = next
  }

  private mutating func contentOfOpaque(_ name: TagName) -> (content: TextSpan, next: Int)? {
    guard !unclosed.contains(name) else { return nil }
    var index = offset
    while let open = text.firstIndex(of: 0x3C, from: index, to: bytes.count) {
      if byte(at: open + 1) == 0x2F, isName(name, at: open + 2) {
        let close = text.firstIndex(of: 0x3E, from: open, to: bytes.count) ?? bytes.count - 1
        return (TextSpan(offset, open), close + 1)
      }
      if name.isOpaqueMarkup, isName(name, at: open + 1) { return nil }
      index = open + 1
    }
    unclosed.insert(name)
    return nil
  }

  private func isName(_ name: TagName, at start: Int) -> Bool {
    let end = start + name.utf8.count
    guard end <= bytes.count, !byte(at: end).isLetterASCII, !byte(at: end).isDigit else { return false }
    for (index, byte) in name.utf8.enumerated() where bytes[start + index] | 0x20 != byte { return false }
    return true
  }
}
