package import Documents

extension MediaType {
  /// Bytes that are looked at; the second number for a page that starts with a long comment.
  private static let probeLengths = [4 << 10, 256 << 10]

  /// Decides by content what a file holds: "Sidan saknas" saved as `beslut.pdf` is HTML.
  package init(detectedIn bytes: [UInt8]) {
    if let type = FileSignature.type(of: bytes) {
      self = Self.contained(in: bytes, of: type)
    } else {
      self = Self.textType(of: bytes)
    }
  }

  /// The document that a container holds.
  private static func contained(in bytes: [UInt8], of type: MediaType) -> MediaType {
    switch type {
    case .zip: ZipDirectory(bytes).documentType
    case .oleCompound: CompoundFile(bytes).documentType
    default: type
    }
  }

  private static func textType(of bytes: [UInt8]) -> MediaType {
    for length in probeLengths {
      if let type = textType(of: bytes, lookingAt: length) { return type }
    }
    return .plainText
  }

  /// `nil` where what is looked at does not tell.
  private static func textType(of bytes: [UInt8], lookingAt length: Int) -> MediaType? {
    let probe = TextProbe(of: bytes.prefix(length))
    guard probe.isText else { return .binary }
    if MailDetector.isMail(probe.ascii) { return .mail }
    let type = MarkupDetector.type(of: probe.ascii)
    return type == .xml ? OfficeXML.type(of: probe.ascii) ?? type : type
  }
}
