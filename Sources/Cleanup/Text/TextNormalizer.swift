internal import CICU

/// The characters of clean text: NFC, without invisible characters, ligatures as letters, one kind of space.
package enum TextNormalizer {
  /// A text of its own, normalized.
  static func normalized(_ text: [UInt8]) -> [UInt8] {
    var normalized: [UInt8] = []
    append(text[...], to: &normalized)
    return normalized
  }

  /// Appends a piece of a block, normalized. The piece is valid UTF-8 and holds no line feed.
  package static func append(_ piece: ArraySlice<UInt8>, to text: inout [UInt8]) {
    let start = text.count
    var mayCompose = false
    var index = piece.startIndex
    while index < piece.endIndex {
      switch piece[index] {
      case 0xC2:
        appendLatin(piece, &index, to: &text)
      case 0xE2, 0xE3, 0xEF:
        appendPunctuation(piece, &index, to: &text)
      case 0xCC...:
        mayCompose = true
        text.append(piece[index])
        index += 1
      default:
        appendPlain(piece, &index, to: &text)
      }
    }
    if mayCompose { compose(&text, from: start) }
  }

  /// ASCII, and what lies between U+00C0 and U+02FF: nearly all of a Swedish text, which goes over as it stands.
  private static func appendPlain(_ piece: ArraySlice<UInt8>, _ index: inout Int, to text: inout [UInt8]) {
    let start = index
    while index < piece.endIndex, piece[index] < 0xCC, piece[index] != 0xC2 { index += 1 }
    text.append(contentsOf: piece[start..<index])
  }

  /// U+0080–U+00BF: soft hyphen out, no-break space to space, C1 controls as windows-1252 meant them.
  private static func appendLatin(_ piece: ArraySlice<UInt8>, _ index: inout Int, to text: inout [UInt8]) {
    let second = index + 1 < piece.endIndex ? piece[index + 1] : 0xBF
    index += 2
    switch second {
    case 0xAD: break
    case 0xA0: appendSpace(to: &text)
    case 0x80..<0xA0: text += Windows1252.utf8[Int(second) - 0x80]
    default: text += [0xC2, second]
    }
  }

  /// U+2000–U+3FFF and U+F000–U+FFFF: spaces, invisible characters, ligatures, signs that are letters.
  private static func appendPunctuation(_ piece: ArraySlice<UInt8>, _ index: inout Int, to text: inout [UInt8]) {
    guard index + 2 < piece.endIndex else {
      text += piece[index...]
      return index = piece.endIndex
    }
    let (first, second, third) = (piece[index], piece[index + 1], piece[index + 2])
    index += 3
    switch UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F) {
    case 0x2000...0x200A, 0x202F, 0x205F, 0x2028, 0x2029, 0x3000: appendSpace(to: &text)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: break
    case 0x2010, 0x2011: text.append(0x2D)
    case 0x2126: text += "Ω".utf8
    case 0x212A: text += "K".utf8
    case 0x212B: text += "Å".utf8
    case 0xFB00: text += "ff".utf8
    case 0xFB01: text += "fi".utf8
    case 0xFB02: text += "fl".utf8
    case 0xFB03: text += "ffi".utf8
    case 0xFB04: text += "ffl".utf8
    case 0xFB05, 0xFB06: text += "st".utf8
    default: text += [first, second, third]
    }
  }

  /// A space, unless one stands there already.
  private static func appendSpace(to text: inout [UInt8]) {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  private static func compose(_ text: inout [UInt8], from start: Int) {
    let piece = Array(text[start...])
    guard let composed = NFC.normalized(piece) else { return }
    text.replaceSubrange(start..., with: composed)
  }
}
