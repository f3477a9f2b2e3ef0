internal import Documents
internal import Scanning

extension TokenScanner {
  /// An e-mail address around the @ at `sign`, pieces already read included.
  mutating func address(_ start: Int, at sign: Int) -> Bool {
    guard isWordCharacter(at: sign + 1) else { return false }
    var first = start
    while first > region.start, case let before = characterStart(before: first), isLocalPart(before) { first = before }
    while first < start, !isWordCharacter(at: first) { first += characterLength(at: first) }
    var end = sign + 1
    while isWordCharacter(at: end) || byte(end) == 0x2D || byte(end) == 0x2E { end += characterLength(at: end) }
    while end > sign + 1, byte(end - 1) == 0x2E || byte(end - 1) == 0x2D { end -= 1 }
    removePieces(from: first)
    guard first >= (previous?.span.end ?? region.start) else { return false }
    emit(first, end, .address)
    return true
  }

  /// Letters, figures and . - _ + %
  private func isLocalPart(_ offset: Int) -> Bool {
    switch byte(offset) {
    case 0x2E, 0x2D, 0x5F, 0x2B, 0x25: true
    default: isWordCharacter(at: offset)
    }
  }

  private func characterStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > region.start, bytes[start].isContinuation { start -= 1 }
    return start
  }

  /// "https://…" whose scheme `start..<end` has been read.
  mutating func webAddress(_ start: Int, _ end: Int) -> Bool {
    guard byte(end + 1) == 0x2F, byte(end + 2) == 0x2F else { return false }
    return addressToSpace(start, from: end + 3)
  }

  /// An address to the next space, without the punctuation that ends it.
  mutating func addressToSpace(_ start: Int, from: Int) -> Bool {
    var end = from
    while end < region.end, !stopsAddress(end) { end += characterLength(at: end) }
    end = min(end, region.end)
    while end > from, isTrailing(bytes[end - 1]) { end -= 1 }
    emit(start, end, .address)
    return true
  }

  private func stopsAddress(_ offset: Int) -> Bool {
    switch byte(offset) {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x7F: true
    case 0xC2, 0xE2, 0xE3: character(at: offset).kind != .letter
    default: false
    }
  }

  /// . , ; : ! ? ) ] } '
  private func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x27: true
    default: false
    }
  }
}
