internal import CLibXML2
internal import Documents

/// Reads XML with libxml2's SAX2 and tells a receiver of its elements and texts.
///
/// No document type is loaded, no entity declared in one is known, nothing is fetched or included. libxml2's own limits
/// hold: 256 levels, 10 MB a text. Nothing here recurses.
final class XMLParser {
  /// libxml2 sets itself up once, which two threads must not do at the same time.
  private static let library: Void = xmlInitParser()

  private let receiver: any XMLEvents
  private let context: xmlParserCtxtPtr
  private var refusal: DocumentError?
  /// libxml2 keeps each name once for a parse, so that its pointer stands for it.
  private var names: [UnsafePointer<xmlChar>: [UnsafePointer<xmlChar>?: String]] = [:]

  /// - Returns: Why the reading ended before the end of the file; `nil` where the file is whole and well-formed.
  static func parse(_ xml: [UInt8], into receiver: any XMLEvents) -> DocumentError? {
    _ = library
    guard xml.count < Int(Int32.max) else { return DocumentError(.limit, "XML of more than 2 GB") }
    guard !XMLTagCensus.holdsHugeTag(xml) else { return DocumentError(.limit, "a tag with thousands of attributes") }
    let context = xml.withUnsafeBytes {
      xmlCreateMemoryParserCtxt($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
    guard let context else { return DocumentError(.damaged, "an empty XML file") }
    defer { xmlFreeParserCtxt(context) }
    return XMLParser(receiver, context).run()
  }

  private init(_ receiver: any XMLEvents, _ context: xmlParserCtxtPtr) {
    self.receiver = receiver
    self.context = context
  }

  private func run() -> DocumentError? {
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    listen()
    withExtendedLifetime(self) { _ = xmlParseDocument(context) }
    if let refusal { return refusal }
    guard context.pointee.wellFormed == 1 else {
      let place = context.pointee.lastError.line
      return DocumentError(.damaged, "XML that is not well-formed, line \(place): \(reason)")
    }
    return nil
  }

  private var reason: String {
    let message = context.pointee.lastError.message.map { String(cString: $0) } ?? "no reason given"
    return message.split(separator: "\n").first.map(String.init) ?? message
  }

  private func listen() {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { parser, local, _, namespace, _, _, count, _, attributes in
      guard let local else { return }
      XMLParser.from(parser)?.open(local, namespace, XMLAttributes(attributes, count: Int(count)))
    }
    events.endElementNs = { parser, local, _, namespace in
      guard let parser = XMLParser.from(parser), let local else { return }
      parser.receiver.close(parser.name(local, namespace))
    }
    events.characters = { parser, text, count in
      XMLParser.from(parser)?.receiver.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    events.cdataBlock = events.characters
    events.entityDecl = { parser, _, _, _, _, _ in XMLParser.from(parser)?.refuseEntities() }
    context.pointee.sax.pointee = events
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> XMLParser? {
    pointer.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func open(
    _ local: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    receiver.open(name(local, namespace), attributes)
  }

  /// No office program writes entities of its own; who does wants to harm.
  private func refuseEntities() {
    refusal = DocumentError(.xmlEntity, "the XML declares entities of its own")
    xmlStopParser(context)
  }

  private func name(_ local: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> String {
    if let known = names[local]?[namespace] { return known }
    let name = XMLNamespaces.name(String(cString: local), in: namespace.map { String(cString: $0) })
    names[local, default: [:]][namespace] = name
    return name
  }
}
