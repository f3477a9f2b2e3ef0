internal import Documents
internal import Scanning

extension MarkupCondenser {
  /// Consumes `<` and a name.
  mutating func takeName() -> TagName {
    var end = offset + 1
    var hash = NameHash()
    while end < bytes.count, !isEndOfName(bytes[end]) {
      hash.add(bytes[end])
      end += 1
    }
    offset = end
    return TagName(hash: hash.value)
  }

  /// Consumes the attributes of a tag and its `>`; records those that are read.
  mutating func takeAttributes() -> Range<Int> {
    let first = markup.attributes.count
    var count = 0
    while skipToAttribute() {
      takeAttribute(isRecorded: count < Self.mostAttributes)
      count += 1
    }
    if count > Self.mostAttributes { markup.warnings.insert(.attributesDropped) }
    return first..<markup.attributes.count
  }

  /// Past the `>` of a tag whose attributes do not matter; quoted values may hold a `>`.
  mutating func endOfTag() -> Int {
    while skipToAttribute() { takeAttribute(isRecorded: false) }
    return offset
  }

  /// A `<` ends a tag that lacks its `>`.
  ///
  /// - Returns: Whether an attribute stands at the new offset; if not, the tag was consumed.
  private mutating func skipToAttribute() -> Bool {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x3E {
        offset += 1
        return false
      }
      if byte == 0x3C { return false }
      if !byte.isSpaceASCII && byte != 0x2F { return true }
      offset += 1
    }
    return false
  }

  private mutating func takeAttribute(isRecorded: Bool) {
    var hash = NameHash()
    var end = offset
    repeat {
      hash.add(bytes[end])
      end += 1
    } while end < bytes.count && bytes[end] != 0x3D && !isEndOfName(bytes[end])
    offset = end
    let value = takeValue()
    if isRecorded, let name = AttributeName(hash: hash.value) {
      markup.attributes.append(MarkupAttribute(name: name, value: value))
    }
  }

  private mutating func takeValue() -> TextSpan {
    var next = offset
    while byte(at: next).isSpaceASCII { next += 1 }
    guard byte(at: next) == 0x3D else { return TextSpan(offset, offset) }
    next += 1
    while byte(at: next).isSpaceASCII { next += 1 }
    let quote = byte(at: next)
    guard quote == 0x22 || quote == 0x27, let end = closing(quote, from: next + 1) else {
      return takeBareValue(from: next)
    }
    offset = end + 1
    return TextSpan(next + 1, end)
  }

  /// `nil` for a quote that is never closed: it must not swallow the rest of the page.
  private mutating func closing(_ quote: UInt8, from start: Int) -> Int? {
    guard !usedUpQuotes.contains(quote) else { return nil }
    let end = text.firstIndex(of: quote, from: start, to: bytes.count)
    if end == nil { usedUpQuotes.insert(quote) }
    return end
  }

  private mutating func takeBareValue(from start: Int) -> TextSpan {
    offset = start
    while offset < bytes.count, bytes[offset] != 0x3E, !bytes[offset].isSpaceASCII { offset += 1 }
    return TextSpan(min(start, offset), offset)
  }

  private func isEndOfName(_ byte: UInt8) -> Bool { byte == 0x3E || byte == 0x3C || byte == 0x2F || byte.isSpaceASCII }
}
