internal import CLibXML2
internal import Documents
internal import Scanning

/// Builds the tree of a page with libxml2 and tells a block builder what opens, closes and stands in it.
///
/// libxml2 ends early without an error where memory or its own limits fail it, so the parse counts only when the
/// sentinel at the end of the markup came through.
struct MarkupParser {
  /// libxml2 sets itself up once, which two threads must not do at the same time.
  private static let library: Void = xmlInitParser()

  private let tags: [MarkupTag]
  private let text: [UInt8]
  /// Where each run of text starts in `text`, and the end of the last.
  private let runs: [Int]
  private var builder: BlockBuilder
  private let context: htmlParserCtxtPtr
  private var nextTag = 0
  private var nextRun = 0
  private let ends: [TagName]
  private var nextEnd = 0

  static func parse(_ markup: CondensedMarkup, into builder: BlockBuilder) throws(DocumentError) -> BlockBuilder {
    guard markup.bytes.count < Int(Int32.max) else { throw DocumentError(.limit, "the page is larger than 2 GB") }
    _ = library
    let context = markup.bytes.withUnsafeBytes {
      htmlCreateMemoryParserCtxt($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
    guard let context else { throw DocumentError(.parseIncomplete, "libxml2 could not start") }
    defer { htmlFreeParserCtxt(context) }
    var parser = MarkupParser(markup, builder, context)
    return try parser.run()
  }

  private init(_ markup: CondensedMarkup, _ builder: BlockBuilder, _ context: htmlParserCtxtPtr) {
    tags = markup.tags
    text = markup.text
    runs = markup.runs + [markup.text.count]
    ends = markup.ends
    self.builder = builder
    self.context = context
  }

  private mutating func run() throws(DocumentError) -> BlockBuilder {
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC,
      // Both `html` and `body` are there.
      HTML_PARSE_NOIMPLIED,
    ]
    htmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    listen()
    withUnsafeMutablePointer(to: &self) { parser in
      parser.pointee.context.pointee.userData = UnsafeMutableRawPointer(parser)
      htmlParseDocument(parser.pointee.context)
    }
    let isComplete = nextTag == tags.count && nextRun == runs.count - 1 && nextEnd == ends.count
    guard isComplete, context.pointee.disableSAX == 0, context.pointee.errNo != XML_ERR_NO_MEMORY.rawValue else {
      throw DocumentError(.parseIncomplete, at: reachedOffset, "libxml2 stopped before the end of the page")
    }
    builder.finish()
    return builder
  }

  /// Where in the file the parse stopped.
  private var reachedOffset: Int? { nextTag < tags.count ? tags[nextTag].origin.start : nil }

  private func listen() {
    var events = xmlSAXHandler()
    events.startElement = { parser, name, _ in
      guard let parser, let name else { return }
      MarkupParser.with(parser) { $0.start(name) }
    }
    events.endElement = { parser, name in
      guard let parser, let name else { return }
      MarkupParser.with(parser) { $0.end(name) }
    }
    events.characters = { parser, text, count in
      guard let parser else { return }
      MarkupParser.with(parser) { $0.characters(UnsafeBufferPointer(start: text, count: Int(count))) }
    }
    events.ignorableWhitespace = events.characters
    context.pointee.sax.pointee = events
  }

  /// The parser behind libxml2's pointer, which `run()` lends: neither references to count nor accesses to check at each
  /// event.
  private static func with(_ pointer: UnsafeMutableRawPointer, _ body: (inout MarkupParser) -> Void) {
    body(&pointer.assumingMemoryBound(to: MarkupParser.self).pointee)
  }

  /// An element that no tag stands for here is one that libxml2 implies.
  private mutating func start(_ name: UnsafePointer<xmlChar>) {
    guard nextTag < tags.count, tags[nextTag].name.condensed != nil, tags[nextTag].place < place else {
      return builder.openImplied(Self.tagName(name))
    }
    takeTag()
  }

  /// White space as it stands, and what each other byte stands for.
  private mutating func characters(_ markup: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < markup.count {
      let start = index
      while index < markup.count, markup[index].isSpaceASCII { index += 1 }
      if index > start { builder.text(UnsafeBufferPointer(rebasing: markup[start..<index])) }
      guard index < markup.count else { return }
      takeMark(markup[index])
      index += 1
    }
  }

  private mutating func takeMark(_ mark: UInt8) {
    switch mark {
    case CondensedMarkup.startMark: takeTag()
    case CondensedMarkup.endMark: takeEnd()
    default: takeRun()
    }
  }

  /// The last tag is the sentinel, which is no part of the page.
  private mutating func takeTag() {
    guard nextTag < tags.count else { return }
    let tag = tags[nextTag]
    nextTag += 1
    if nextTag < tags.count { builder.open(tag) }
  }

  private mutating func takeEnd() {
    guard nextEnd < ends.count else { return }
    builder.closeInline(ends[nextEnd])
    nextEnd += 1
  }

  private mutating func takeRun() {
    guard nextRun + 1 < runs.count else { return }
    text.withUnsafeBufferPointer { builder.text(UnsafeBufferPointer(rebasing: $0[runs[nextRun]..<runs[nextRun + 1]])) }
    nextRun += 1
  }

  private mutating func end(_ name: UnsafePointer<xmlChar>) { builder.close(Self.tagName(name)) }

  private static func tagName(_ name: UnsafePointer<xmlChar>) -> TagName {
    var hash = NameHash()
    var index = 0
    while name[index] != 0 {
      hash.add(name[index])
      index += 1
    }
    return TagName(hash: hash.value)
  }

  /// How far libxml2 has read.
  private var place: Int {
    guard let input = context.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }
}
