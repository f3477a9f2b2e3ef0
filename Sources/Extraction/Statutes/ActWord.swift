internal import Documents
internal import Scanning

/// A word that ends as the name of an act: `lagen`, `skollagens`, `bygglag`, `miljöbalken`.
struct ActWord {
  enum Kind {
    case lag, balk, förordning, other
  }

  let span: TextSpan
  /// Without the genitive's s.
  let nominative: TextSpan
  let isDefinite: Bool
  let kind: Kind
  /// Nothing stands before the ending: `lag`, `förordningen`.
  let isGeneric: Bool

  init?(_ span: TextSpan, in text: UTF8Text) {
    guard span.count >= 3 else { return nil }
    var end = span.end
    if text.byte(at: end - 1) | 0x20 == UInt8(ascii: "s") { end -= 1 }
    nominative = TextSpan(span.start, end)
    let definite = Self.definiteLength(in: text, endingAt: end)
    isDefinite = definite > 0
    end -= definite
    guard end - span.start >= 3, let (kind, length) = Self.ending(in: text, TextSpan(span.start, end)) else {
      return nil
    }
    self.span = span
    self.kind = kind
    isGeneric = end - span.start == length
  }

  /// The name in definite form, lower case, one blank between words (`offentlighets-och` too): `skollagen` of `Skollag`, `Skollagens`.
  func definiteName(in text: UTF8Text, from start: Int) -> String {
    var name: [UInt8] = []
    var offset = start
    while offset < nominative.end {
      let space = text.spaceLength(at: offset)
      let next = offset + max(1, space > 0 ? space : text.scalar(at: offset).length)
      if text.byte(at: offset) == UInt8(ascii: "-"), text.hasPrefix("och", at: next) {
        name += [UInt8(ascii: "-"), 0x20]
      } else if space == 0 {
        name += text.bytes[offset..<next]
      } else if name.last != 0x20 {
        name.append(0x20)
      }
      offset = next
    }
    let written = UTF8Text(validated: name)
    return String(decoding: written.lowercased(written.span), as: UTF8.self) + (isDefinite ? "" : "en")
  }

  /// Length of `en` or, after `e`, of `n`.
  private static func definiteLength(in text: UTF8Text, endingAt end: Int) -> Int {
    guard text.byte(at: end - 1) | 0x20 == UInt8(ascii: "n"), text.byte(at: end - 2) | 0x20 == UInt8(ascii: "e") else {
      return 0
    }
    return text.byte(at: end - 3) | 0x20 == UInt8(ascii: "s") ? 1 : 2
  }

  private static func ending(in text: UTF8Text, _ stem: TextSpan) -> (Kind, Int)? {
    switch text.byte(at: stem.end - 1) | 0x20 {
    case UInt8(ascii: "g"):
      if text.hasSuffix("lag", stem) { return (.lag, 3) }
      if text.hasSuffix("förordning", stem) { return (.förordning, 11) }
      return text.hasSuffix("ordning", stem) ? (.other, 7) : nil
    case UInt8(ascii: "k"): return text.hasSuffix("balk", stem) ? (.balk, 4) : nil
    // Never generic: nothing is called "formen" alone.
    case UInt8(ascii: "m"): return text.hasSuffix("regeringsform", stem) ? (.other, 1) : nil
    case UInt8(ascii: "e"): return text.hasSuffix("kungörelse", stem) ? (.other, 11) : nil
    default: return nil
    }
  }
}
