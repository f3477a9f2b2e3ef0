internal import Scanning

/// What a character is for word breaking; the ASCII part is decided by the scanner itself.
enum CharacterClass {
  case letter
  /// Combining marks, superscript figures, soft hyphens, joiners: part of the word they follow.
  case attached
  case space, hyphen, dash, punctuation, symbol
  /// § (U+00A7).
  case sectionSign
  /// Of a script, or an emoji, whose words ICU finds.
  case foreign

  /// - Parameter value: A code point beyond ASCII.
  init(_ value: UInt32) {
    switch value {
    case 0..<0x100: self = Self.latin1(value)
    case 0x100...0x2FF, 0x1E00...0x1EFF, 0xFB00...0xFB06: self = .letter
    case 0x300...0x36F, 0xFE00...0xFE0F, 0xFEFF: self = .attached
    case 0x370...0x52F: self = Self.greekOrCyrillic(value)
    case 0x2000...0x206F: self = Self.generalPunctuation(value)
    case 0x2070...0x209F: self = .attached
    case 0x20A0...0x20CF, 0x2100...0x2BFF: self = .symbol
    case 0x20D0...0x20FF: self = .attached
    case 0x3000: self = .space
    default: self = .foreign
    }
  }

  private static func latin1(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x80...0xA0: .space
    case 0xA7: .sectionSign
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xAD, 0xB2, 0xB3, 0xB9: .attached
    case 0xA1, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: .punctuation
    case 0xC0...0xFF where value != 0xD7 && value != 0xF7: .letter
    default: .symbol
    }
  }

  private static func greekOrCyrillic(_ value: UInt32) -> CharacterClass {
    guard let properties = Unicode.Scalar(value)?.properties else { return .symbol }
    if properties.isAlphabetic { return .letter }
    return properties.generalCategory == .nonspacingMark ? .attached : .punctuation
  }

  private static func generalPunctuation(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F: .space
    case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F: .attached
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    default: .punctuation
    }
  }
}
