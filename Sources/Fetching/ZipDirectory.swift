internal import Documents

/// The names in a zip file's central directory (APPNOTE 6.3.10, 4.3.12 and 4.3.16), which tell a DOCX or ODT.
enum ZipDirectory {
  private static let mostEntries = 2_000

  static func documentType(of bytes: [UInt8]) -> MediaType {
    var offset = directoryOffset(of: bytes)
    for _ in 0..<mostEntries {
      guard offset >= 0, offset + 46 <= bytes.count, bytes[offset...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else {
        break
      }
      let nameLength = number(bytes, offset + 28, 2)
      let name = bytes[(offset + 46)...].prefix(nameLength)
      if name.elementsEqual("word/document.xml".utf8) { return .docx }
      if name.elementsEqual("mimetype".utf8), isOpenDocumentText(bytes) { return .odt }
      offset += 46 + nameLength + number(bytes, offset + 30, 2) + number(bytes, offset + 32, 2)
    }
    return .zip
  }

  /// OpenDocument 1.3 part 2, 3.3: the first entry is `mimetype`, not compressed, without an extra field.
  private static func isOpenDocumentText(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(38).starts(with: MediaType.odt.rawValue.utf8)
  }

  /// The end record stands last, before a comment of at most 65,535 bytes; -1 where there is none.
  private static func directoryOffset(of bytes: [UInt8]) -> Int {
    var offset = bytes.count - 22
    let last = max(0, offset - 0xFFFF)
    while offset >= last {
      if bytes[offset...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { return number(bytes, offset + 16, 4) }
      offset -= 1
    }
    return -1
  }

  /// Little-endian; the caller has checked the bounds.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
