internal import Documents
internal import Scanning

extension TokenScanner {
  /// The byte at an offset; 0 beyond the region.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < region.end ? bytes[offset] : 0 }

  /// Class and length in bytes of a character; ASCII too.
  func character(at offset: Int) -> (kind: CharacterClass, length: Int) {
    let lead = byte(offset)
    if lead < 0x80 { return (asciiClass(lead), 1) }
    let length = characterLength(at: offset)
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<max(length, 2) { value = value << 6 | UInt32(byte(offset + index) & 0x3F) }
    return (CharacterClass(value), length)
  }

  private func asciiClass(_ byte: UInt8) -> CharacterClass {
    if byte.isLetterASCII || byte.isDigit || byte == 0x5F { return .letter }
    if byte <= 0x20 || byte == 0x7F { return .space }
    return byte == 0x2D ? .hyphen : .punctuation
  }

  func characterLength(at offset: Int) -> Int {
    let lead = byte(offset)
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return min(length, max(1, region.end - offset))
  }

  /// Whether a letter stands at an offset; figures and _ do not count.
  func isLetter(at offset: Int) -> Bool {
    let lead = byte(offset)
    if lead < 0x80 { return lead.isLetterASCII }
    if lead == 0xC3 { return byte(offset + 1) != 0x97 && byte(offset + 1) != 0xB7 }
    return character(at: offset).kind == .letter
  }

  func isWordCharacter(at offset: Int) -> Bool { byte(offset).isDigit || isLetter(at: offset) }

  func isUppercase(at offset: Int) -> Bool {
    let lead = byte(offset)
    if lead < 0x80 { return lead.isUpperASCII }
    if lead == 0xC3 { return byte(offset + 1) <= 0x9E && byte(offset + 1) != 0x97 }
    guard isLetter(at: offset) else { return false }
    let end = offset + characterLength(at: offset)
    return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
  }

  func isLowercaseLetter(at offset: Int) -> Bool { isLetter(at: offset) && !isUppercase(at: offset) }

  /// Length of the white space at an offset, no-break spaces too; 0 for none. A tab counts, a region's end does not.
  func spaceLength(at offset: Int) -> Int {
    let lead = byte(offset)
    if lead == 0x20 || lead.isSpaceASCII { return 1 }
    guard lead == 0xC2 || lead == 0xE2 || lead == 0xE3 else { return 0 }
    let (kind, length) = character(at: offset)
    return kind == .space ? length : 0
  }

  /// Where the white space at an offset ends.
  func afterSpaces(_ offset: Int) -> Int {
    var end = offset
    while case let length = spaceLength(at: end), length > 0 { end += length }
    return end
  }

  /// Length of the hyphen or dash at an offset; 0 for none.
  func dashLength(at offset: Int) -> Int {
    let lead = byte(offset)
    if lead == 0x2D { return 1 }
    guard lead == 0xE2, byte(offset + 1) == 0x80 else { return 0 }
    return (0x90...0x95).contains(byte(offset + 2)) ? 3 : 0
  }

  /// Length of the hyphen (not dash) at an offset; 0 for none.
  func hyphenLength(at offset: Int) -> Int {
    let length = dashLength(at: offset)
    return length == 3 && byte(offset + 2) > 0x91 ? 0 : length
  }

  /// Where a run of figures ends.
  func digitsEnd(_ start: Int) -> Int {
    var end = start
    while byte(end).isDigit { end += 1 }
    return end
  }

  /// The value of a short run of figures; 0 for one of more than 9.
  func value(_ start: Int, _ end: Int) -> Int {
    guard end - start <= 9 else { return 0 }
    var value = 0
    for index in start..<max(start, end) { value = value * 10 + Int(bytes[index] & 0x0F) }
    return value
  }

  /// Whether four figures are a year of our times (1900–2099).
  func isYear(_ start: Int, _ end: Int) -> Bool {
    end - start == 4 && (1900...2099).contains(value(start, end))
  }
}
