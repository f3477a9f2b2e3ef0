internal import Documents
internal import Scanning

/// The first bytes of formats that have such (PRONOM, the formats' own specifications).
enum FileSignature {
  private static let signatures: [(start: [UInt8], type: MediaType)] = [
    (Array("%PDF-".utf8), .pdf),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    (Array("PK\u{5}\u{6}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oleCompound),
    (Array("{\\rtf".utf8), .rtf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF87a".utf8), .image),
    (Array("GIF89a".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ([0x1F, 0x8B, 0x08], .binary),
    ([0x7F, 0x45, 0x4C, 0x46], .binary),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .binary),
    (Array("SQLite format 3\0".utf8), .binary),
  ]

  private static let lateStart = 1_024
  /// The first object of a PDF begins within so many bytes of its header.
  private static let objectReach = 4_096

  /// `nil` for text, and for what has no signature.
  static func type(of bytes: [UInt8]) -> MediaType? {
    let start = startAfterMark(bytes)
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .image }
    return signatures.first { bytes[start...].starts(with: $0.start) }?.type ?? (holdsLatePDF(bytes) ? .pdf : nil)
  }

  /// A PDF may begin within the first 1024 bytes of a file (ISO 32000-1, annex H.3, note 13), with its objects after it.
  private static func holdsLatePDF(_ bytes: [UInt8]) -> Bool {
    let start = Array(bytes.prefix(lateStart + objectReach))
    guard let header = start.firstIndex(of: Array("%PDF-".utf8)), header < lateStart else { return false }
    return start.firstIndex(of: Array(" obj".utf8), from: header) != nil
  }

  /// White space and a byte order mark are put before PDF and RTF by careless servers.
  private static func startAfterMark(_ bytes: [UInt8]) -> Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < min(bytes.count, 1024), [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) { start += 1 }
    return start
  }
}
