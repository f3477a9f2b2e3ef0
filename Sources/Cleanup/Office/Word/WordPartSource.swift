internal import Documents

/// Where the parts of a Word document lie.
protocol WordPartSource {
  /// What stopped the file from being read whole.
  var fault: DocumentError? { get }
  /// - Returns: Why the part could not be read to its end; `nil` also where there is no such part.
  func read(_ path: String, into receiver: any XMLEvents) -> DocumentError?
}

/// Parts taken out of an archive.
struct WordArchiveParts: WordPartSource {
  let contents: [String: [UInt8]]
  let fault: DocumentError?

  func read(_ path: String, into receiver: any XMLEvents) -> DocumentError? {
    contents[path].flatMap { XMLParser.parse($0, into: receiver) }
  }
}

/// Parts that stand in one XML file, each in a `pkg:part` with its name ("/word/document.xml").
struct WordFlatParts: WordPartSource {
  let xml: [UInt8]
  var fault: DocumentError? { nil }

  func read(_ path: String, into receiver: any XMLEvents) -> DocumentError? {
    XMLParser.parse(xml, into: PartFilter(path: "/" + path, receiver))
  }

  /// Passes on what stands in one part.
  private final class PartFilter: XMLEvents {
    private let path: String
    private let receiver: any XMLEvents
    private var isInside = false

    init(path: String, _ receiver: any XMLEvents) {
      self.path = path
      self.receiver = receiver
    }

    func open(_ name: String, _ attributes: XMLAttributes) {
      if name == "pkg:part" { isInside = attributes["name"] == path }
      if isInside, !name.hasPrefix("pkg:") { receiver.open(name, attributes) }
    }

    func close(_ name: String) {
      if name == "pkg:part" { isInside = false }
      if isInside, !name.hasPrefix("pkg:") { receiver.close(name) }
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) {
      if isInside { receiver.text(utf8) }
    }
  }
}
