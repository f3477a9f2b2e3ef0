internal import Documents
internal import Scanning

/// What one pass over a text finds of laws: the acts, and where `§` and `kap.` stand.
struct StatuteAnchors {
  /// In order, not overlapping.
  private(set) var acts: [ActReference] = []
  /// Offsets of `§` and `kap.`, in order.
  private(set) var provisions: [Int] = []

  init(_ text: UTF8Text) {
    let reader = ActReader(text: text)
    let bytes = text.bytes
    var lineEnd = -1
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0xA7 {
        provisions.append(offset)
        offset += 2
      } else if Self.startsWord(byte) {
        let word = TextSpan(offset, Self.wordEnd(in: bytes, from: offset))
        offset = word.end
        guard Self.isInteresting(word, in: text) else { continue }
        if lineEnd < offset { lineEnd = text.firstIndex(of: 0x0A, from: offset, to: text.count) ?? text.count }
        if text.hasPrefix("kap", at: word.start), ProvisionWord(word, in: text) == .chapter {
          provisions.append(word.start)
        } else if let act = reader.act(at: word, limit: lineEnd), act.span.start >= acts.last?.reach ?? 0 {
          acts.append(act)
          offset = max(offset, act.reach)
        }
      } else {
        offset += 1
      }
    }
  }

  /// Whether a word may be an act, an abbreviation or `kap`; a cheap look at its ends.
  private static func isInteresting(_ word: TextSpan, in text: UTF8Text) -> Bool {
    guard word.count >= 2 else { return false }
    if text.byte(at: word.start) | 0x20 == UInt8(ascii: "k"), text.hasPrefix("kap", at: word.start) { return true }
    switch text.byte(at: word.end - 1) | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "g"), UInt8(ascii: "k"):
      if word.count >= 3, endsAsAct(word, in: text) { return true }
    default: break
    }
    return word.count <= 8 && hasTwoCapitals(word, in: text)
  }

  /// The stem's last letters are those of `lag`, `balk`, `ordning`, `form`, `kungörelse`.
  private static func endsAsAct(_ word: TextSpan, in text: UTF8Text) -> Bool {
    var end = word.end
    if text.byte(at: end - 1) | 0x20 == UInt8(ascii: "s") { end -= 1 }
    if text.byte(at: end - 1) | 0x20 == UInt8(ascii: "n"), text.byte(at: end - 2) | 0x20 == UInt8(ascii: "e") {
      end -= text.byte(at: end - 3) | 0x20 == UInt8(ascii: "s") ? 1 : 2
    }
    guard end - word.start >= 3 else { return false }
    let last = (text.byte(at: end - 3) | 0x20, text.byte(at: end - 2) | 0x20, text.byte(at: end - 1) | 0x20)
    switch last {
    case (0x6C, 0x61, 0x67), (0x61, 0x6C, 0x6B), (0x69, 0x6E, 0x67), (0x6F, 0x72, 0x6D), (0x6C, 0x73, 0x65): return true
    default: return false
    }
  }

  private static func hasTwoCapitals(_ word: TextSpan, in text: UTF8Text) -> Bool {
    var (capitals, offset) = (0, word.start)
    guard text.isUppercase(at: offset) else { return false }
    while offset < word.end {
      if text.isUppercase(at: offset) { capitals += 1 }
      offset += max(1, text.scalar(at: offset).length)
    }
    return capitals >= 2
  }

  /// ASCII letters and the leads of letters beyond; not those of no-break space, § and punctuation.
  private static func startsWord(_ byte: UInt8) -> Bool {
    byte.isLetterASCII || (byte >= 0xC3 && byte != 0xE2)
  }

  private static func wordEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, startsWord(bytes[end]) || bytes[end].isContinuation { end += 1 }
    return end
  }
}
