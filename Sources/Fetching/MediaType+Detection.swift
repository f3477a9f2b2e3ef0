package import Documents

extension MediaType {
  /// Decides by content what a file holds: "Sidan saknas" saved as `beslut.pdf` is HTML.
  package init(detectedIn bytes: [UInt8]) {
    if let type = FileSignature.type(of: bytes) {
      self = type == .zip ? ZipDirectory.documentType(of: bytes) : type
    } else {
      let probe = TextProbe(of: bytes)
      self = probe.isText ? MarkupDetector.type(of: probe.ascii) : .binary
    }
  }
}
