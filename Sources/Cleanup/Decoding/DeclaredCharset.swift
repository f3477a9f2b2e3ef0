internal import Documents
internal import Scanning

/// The label that a markup declares for itself in its first 4,096 bytes.
///
///     <?xml version="1.0" encoding="iso-8859-1"?>
///     <meta charset="utf-8">
///     <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
enum DeclaredCharset {
  static func label(in bytes: [UInt8]) -> String? {
    let head = UTF8Text(validated: Array(bytes.prefix(4096)))
    if head.hasPrefix("<?xml", at: 0), let label = value(of: "encoding", in: head, tagAt: 0) { return label }
    var offset = 0
    while let open = head.firstIndex(of: 0x3C, from: offset, to: head.count) {
      if head.hasPrefix("<meta", at: open), let label = value(of: "charset", in: head, tagAt: open) { return label }
      offset = open + 1
    }
    return nil
  }

  private static func value(of key: StaticString, in head: UTF8Text, tagAt open: Int) -> String? {
    let end = head.firstIndex(of: 0x3E, from: open, to: head.count) ?? head.count
    var offset = open
    while offset < end, !head.hasPrefix(key, at: offset) { offset += 1 }
    offset = skipSpaces(head, offset + key.utf8CodeUnitCount)
    guard offset < end, head.byte(at: offset) == 0x3D else { return nil }
    offset = skipSpaces(head, offset + 1)
    if head.byte(at: offset) == 0x22 || head.byte(at: offset) == 0x27 { offset = skipSpaces(head, offset + 1) }
    let start = offset
    while offset < end, isLabelByte(head.byte(at: offset)) { offset += 1 }
    return offset > start ? head[TextSpan(start, offset)] : nil
  }

  private static func skipSpaces(_ head: UTF8Text, _ offset: Int) -> Int {
    var offset = offset
    while head.byte(at: offset).isSpaceASCII { offset += 1 }
    return offset
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    byte.isLetterASCII || byte.isDigit || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x3A
  }
}
