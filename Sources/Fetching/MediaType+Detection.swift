package import Documents

extension MediaType {
  /// Bytes that are looked at; the second number for a page that starts with a long comment.
  private static let probeLengths = [4 << 10, 256 << 10]

  /// Decides by content what a file holds: "Sidan saknas" saved as `beslut.pdf` is HTML.
  package init(detectedIn bytes: [UInt8]) {
    if let type = FileSignature.type(of: bytes) {
      self = type == .zip ? ZipDirectory.documentType(of: bytes) : type
    } else {
      self = Self.probeLengths.lazy.compactMap { Self.textType(of: bytes, lookingAt: $0) }.first ?? .plainText
    }
  }

  /// `nil` where what is looked at does not tell.
  private static func textType(of bytes: [UInt8], lookingAt length: Int) -> MediaType? {
    let probe = TextProbe(of: bytes.prefix(length))
    return probe.isText ? MarkupDetector.type(of: probe.ascii) : .binary
  }
}
