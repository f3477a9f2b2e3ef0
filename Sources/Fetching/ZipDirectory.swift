internal import Documents

/// The names in a zip file (APPNOTE 6.3.10), which tell a DOCX or ODT: by its central directory, or, where the file is
/// cut off, by the entries themselves.
struct ZipDirectory {
  private static let mostEntries = 2_000
  private static let openDocuments: [MediaType] = [.odt, .ods, .odp, .epub]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var documentType: MediaType {
    if let stated = statedType { return stated }
    let names = centralNames() ?? localNames()
    if names.contains("content.xml"), names.contains("META-INF/manifest.xml") || names.contains("styles.xml") {
      return openDocumentByContent
    }
    if names.contains(where: { $0.hasPrefix("word/") && $0.hasSuffix(".xml") }) { return .docx }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return .pptx }
    return .zip
  }

  /// OpenDocument 1.3 part 2, 3.3: the first entry is `mimetype`, not compressed, and so at a fixed place.
  private var statedType: MediaType? {
    guard holds("mimetype", at: 30) else { return nil }
    let start = 38 + number(28, 2)
    for type in Self.openDocuments where holds(type.rawValue, at: start) {
      let next = start + type.rawValue.utf8.count
      // A template is read as a document; a chart or another subtype is not.
      if next >= bytes.count || bytes[next] == 0x50 || holds("-template", at: next) { return type }
    }
    return nil
  }

  /// Without its type stated, a text is the likeliest of the OpenDocument formats.
  private var openDocumentByContent: MediaType { holds("mimetype", at: 30) ? .zip : .odt }

  // MARK: Names

  /// `nil` where the directory is missing.
  private func centralNames() -> Set<String>? {
    guard var offset = directoryOffset, holds("PK\u{1}\u{2}", at: offset) else { return nil }
    var names: Set<String> = []
    for _ in 0..<Self.mostEntries where holds("PK\u{1}\u{2}", at: offset) && offset + 46 <= bytes.count {
      let length = number(offset + 28, 2)
      names.insert(name(at: offset + 46, length))
      offset += 46 + length + number(offset + 30, 2) + number(offset + 32, 2)
    }
    return names
  }

  /// The names before each entry, as far as their sizes lead from one to the next.
  private func localNames() -> Set<String> {
    var (names, offset) = (Set<String>(), 0)
    for _ in 0..<Self.mostEntries {
      guard holds("PK\u{3}\u{4}", at: offset), offset + 30 <= bytes.count else { break }
      let length = number(offset + 26, 2)
      names.insert(name(at: offset + 30, length))
      offset = nextEntry(after: offset + 30 + length + number(offset + 28, 2) + number(offset + 18, 4))
    }
    return names
  }

  /// An entry may state its size only after its content.
  private func nextEntry(after offset: Int) -> Int {
    if holds("PK\u{3}\u{4}", at: offset) { return offset }
    return bytes.indices(from: offset).first { holds("PK\u{3}\u{4}", at: $0) } ?? bytes.count
  }

  /// The end record stands last, before a comment of at most 65,535 bytes.
  private var directoryOffset: Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    let end = stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { holds("PK\u{5}\u{6}", at: $0) }
    return end.map { number($0 + 16, 4) }
  }

  private func name(at offset: Int, _ length: Int) -> String {
    guard offset <= bytes.count else { return "" }
    return String(decoding: bytes[offset...].prefix(length), as: UTF8.self)
  }

  private func holds(_ text: String, at offset: Int) -> Bool {
    offset >= 0 && offset <= bytes.count && bytes[offset...].starts(with: text.utf8)
  }

  /// Little-endian; 0 beyond the file.
  private func number(_ offset: Int, _ size: Int) -> Int {
    guard offset >= 0, offset + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}

extension [UInt8] {
  fileprivate func indices(from offset: Int) -> Range<Int> { Swift.min(offset, count)..<count }
}
