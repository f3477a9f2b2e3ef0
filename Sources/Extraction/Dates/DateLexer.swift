internal import Documents
internal import Scanning

/// Splits a block into atoms and looks its words up.
struct DateLexer {
  private let text: UTF8Text
  private let end: Int
  private var offset: Int
  private var atoms: [DateAtom] = []
  private let vocabulary = DateVocabulary.shared

  /// - Parameter reusing: Storage of an earlier result.
  /// - Returns: The atoms of a span in order.
  static func atoms(of span: TextSpan, in text: UTF8Text, reusing: consuming [DateAtom] = []) -> [DateAtom] {
    var lexer = DateLexer(text: text, span: span, atoms: reusing)
    lexer.run()
    return lexer.atoms
  }

  private init(text: UTF8Text, span: TextSpan, atoms: consuming [DateAtom]) {
    self.text = text
    offset = span.start
    end = min(span.end, text.count)
    self.atoms = atoms
    self.atoms.removeAll(keepingCapacity: true)
  }

  private mutating func run() {
    while true {
      let gap = skipSpaces()
      if offset >= end { return }
      let byte = text.bytes[offset]
      if byte.isDigit {
        readNumber(after: gap)
      } else if isLetter(byte) {
        readWord(after: gap)
      } else {
        readMark(byte, after: gap)
      }
    }
  }

  private mutating func skipSpaces() -> DateAtom.Gap {
    var gap = DateAtom.Gap.none
    while offset < end {
      let byte = text.bytes[offset]
      if byte == 0x09 {
        gap = .cell
        offset += 1
        continue
      }
      if byte > 0x20, byte < 0x80 { break }
      let length = text.spaceLength(at: offset)
      if length == 0 { break }
      if gap == .none { gap = .space }
      offset += length
    }
    return gap
  }

  private mutating func readNumber(after gap: DateAtom.Gap) {
    let start = offset
    var value = 0
    while offset < end, text.bytes[offset].isDigit {
      if offset - start < 9 { value = value * 10 + Int(text.bytes[offset] & 0x0F) }
      offset += 1
    }
    let digits = offset - start
    append(.number, gap, start, number: digits > 9 ? -1 : value, digits: digits)
  }

  private mutating func readWord(after gap: DateAtom.Gap) {
    let start = offset
    var hash = DateVocabulary.emptyHash
    while offset < end {
      let byte = text.bytes[offset]
      guard isLetter(byte) else { break }
      let length = byte < 0x80 ? 1 : text.scalar(at: offset).length
      hash = DateVocabulary.hash(hash, adding: byte.isUpperASCII ? byte | 0x20 : byte)
      for index in offset + 1..<max(offset + 1, min(offset + length, end)) {
        hash = DateVocabulary.hash(hash, adding: lowerTail(text.bytes[index], lead: byte))
      }
      offset += max(1, length)
    }
    let capital = text.bytes[start] < 0x80 ? text.bytes[start].isUpperASCII : text.isUppercase(at: start)
    append(.word, gap, start, word: vocabulary.word(hash: hash), capital: capital)
  }

  /// Å, Ä, Ö … in lower case: U+00C0–U+00DE lie 0x20 below their small letters.
  private func lowerTail(_ byte: UInt8, lead: UInt8) -> UInt8 {
    lead == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 ? byte.isLetterASCII : text.isLetter(at: offset)
  }

  private mutating func readMark(_ byte: UInt8, after gap: DateAtom.Gap) {
    let start = offset
    let (scalar, length) = text.scalar(at: offset)
    offset = min(end, offset + max(1, length))
    append(kind(of: scalar), gap, start)
  }

  private func kind(of scalar: UInt32) -> DateAtom.Kind {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x2F: .slash
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x29, 0x5D: .closing
    case 0x27, 0x2019: .apostrophe
    default: .mark
    }
  }

  private mutating func append(
    _ kind: DateAtom.Kind, _ gap: DateAtom.Gap, _ start: Int, number: Int = -1, digits: Int = 0,
    word: DateWord = .other, capital: Bool = false
  ) {
    atoms.append(
      DateAtom(
        kind: kind, gap: gap, capital: capital, word: word, number: number, digits: digits,
        span: TextSpan(start, offset)))
  }
}
