internal import Documents
internal import Scanning

/// Splits a block into atoms and looks its words up.
///
/// Every byte of a text passes here, so letters of ASCII and Latin-1 are told by their bytes; only others ask `Scanning`.
struct DateLexer {
  private let text: UTF8Text
  /// The bytes of `text`; valid inside `read(_:of:into:)` only. A pointer, so that no word counts references.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int
  private let vocabulary = DateVocabulary.shared

  /// Atoms that are written between two looks at the array.
  private static let part = 64

  /// Replaces `atoms` by the atoms of a span, in order; its storage serves again.
  static func read(_ span: TextSpan, of text: UTF8Text, into atoms: inout [DateAtom]) {
    atoms.removeAll(keepingCapacity: true)
    text.bytes.withUnsafeBufferPointer { bytes in
      var lexer = DateLexer(text: text, bytes: bytes, span: span)
      while lexer.offset < lexer.end {
        atoms.append(addingCapacity: part) { (free: inout OutputSpan<DateAtom>) in
          while !free.isFull, let atom = lexer.next() { free.append(atom) }
        }
      }
    }
  }

  private init(text: UTF8Text, bytes: UnsafeBufferPointer<UInt8>, span: TextSpan) {
    self.text = text
    self.bytes = bytes
    offset = span.start
    end = min(span.end, text.count)
  }

  private mutating func next() -> DateAtom? {
    let gap = skipSpaces()
    if offset >= end { return nil }
    if bytes[offset] &- 0x30 < 10 { return number(after: gap) }
    return letterLength(at: offset) > 0 ? word(after: gap) : mark(after: gap)
  }

  private mutating func skipSpaces() -> DateAtom.Gap {
    var gap = DateAtom.Gap.none
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 {
        if gap == .none { gap = .space }
        offset += 1
      } else if byte == 0x09 {
        gap = .cell
        offset += 1
      } else if byte > 0x20, byte < 0xC2 {
        break
      } else {
        let length = text.spaceLength(at: offset)
        if length == 0 { break }
        if gap == .none { gap = .space }
        offset += length
      }
    }
    return gap
  }

  private mutating func number(after gap: DateAtom.Gap) -> DateAtom {
    let start = offset
    var value = 0
    while offset < end, bytes[offset] &- 0x30 < 10 {
      if offset - start < 9 { value = value * 10 + Int(bytes[offset] & 0x0F) }
      offset += 1
    }
    let digits = offset - start
    return DateAtom(
      kind: .number, gap: gap, number: digits > 9 ? -1 : value, digits: digits, span: TextSpan(start, offset))
  }

  private mutating func word(after gap: DateAtom.Gap) -> DateAtom {
    let start = offset
    while true {
      offset = ByteLetters.end(in: bytes, from: offset, to: end)
      guard offset < end, bytes[offset] >= 0x80, case let length = letterLength(at: offset), length > 0 else { break }
      offset = min(offset + length, end)
    }
    let span = TextSpan(start, offset)
    return DateAtom(
      kind: .word, gap: gap, capital: isCapital(at: start), word: vocabulary.word(span, in: text), span: span)
  }

  /// Length in bytes of the letter at an offset; 0 where there is none.
  private func letterLength(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return ByteLetters.isLetter(byte) ? 1 : 0 }
    if byte == 0xC3, offset + 1 < bytes.count { return bytes[offset + 1] & 0x9F == 0x97 ? 0 : 2 }  // not × and ÷
    return text.isLetter(at: offset) ? max(1, text.scalar(at: offset).length) : 0
  }

  private func isCapital(at offset: Int) -> Bool {
    bytes[offset] < 0x80 ? bytes[offset] &- 0x41 < 26 : text.isUppercase(at: offset)
  }

  private mutating func mark(after gap: DateAtom.Gap) -> DateAtom {
    let start = offset
    let (scalar, length) = bytes[offset] < 0x80 ? (UInt32(bytes[offset]), 1) : text.scalar(at: offset)
    offset = min(end, offset + max(1, length))
    return DateAtom(kind: kind(of: scalar), gap: gap, span: TextSpan(start, offset))
  }

  private func kind(of scalar: UInt32) -> DateAtom.Kind {
    switch scalar {
    case 0x2D, 0x2D7, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .dash
    case 0x2F: .slash
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x29, 0x5D: .closing
    case 0x27, 0x2019: .apostrophe
    default: .mark
    }
  }
}
