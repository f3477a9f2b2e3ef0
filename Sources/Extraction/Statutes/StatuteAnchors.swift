internal import Documents
internal import Scanning

/// What one pass over a text finds of laws: the acts, and where `§` and `kap.` stand.
struct StatuteAnchors {
  /// In order, not overlapping.
  private(set) var acts: [ActReference] = []
  /// Offsets of `§` and `kap.`, in order.
  private(set) var provisions: [Int] = []

  init(_ document: TokenizedDocument) {
    document.text.bytes.withUnsafeBufferPointer { read(document, $0) }
  }

  /// - Parameter bytes: Those of the document's text.
  private mutating func read(_ document: TokenizedDocument, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = document.text
    let reader = ActReader(text: text)
    var lineEnd = -1
    var offset = 0
    for word in document.letterRuns where word.start >= offset {
      addSigns(in: offset..<word.start, of: bytes)
      offset = word.end
      guard Self.isInteresting(word.start..<word.end, of: bytes) else { continue }
      if lineEnd < offset { lineEnd = text.firstIndex(of: 0x0A, from: offset, to: text.count) ?? text.count }
      if text.hasPrefix("kap", at: word.start), ProvisionWord(word, in: text) == .chapter {
        provisions.append(word.start)
      } else if let act = reader.act(at: word, limit: lineEnd), act.span.start >= acts.last?.reach ?? 0 {
        acts.append(act)
        offset = max(offset, act.reach)
      }
    }
    if offset < bytes.count { addSigns(in: offset..<bytes.count, of: bytes) }
  }

  /// The § between two words.
  private mutating func addSigns(in gap: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    for place in gap.dropLast() where bytes[place] == 0xC2 && bytes[place + 1] == 0xA7 { provisions.append(place) }
  }

  /// Whether a word may be an act, an abbreviation or `kap`; a cheap look at its ends and its capitals.
  private static func isInteresting(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 2 else { return false }
    let first = bytes[word.lowerBound]
    if first | 0x20 == UInt8(ascii: "k"), startsAsChapter(word, of: bytes) { return true }
    switch bytes[word.upperBound - 1] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "g"), UInt8(ascii: "k"):
      if word.count >= 3, endsAsAct(word, of: bytes) { return true }
    default: break
    }
    return word.count <= 8 && isCapital(word.lowerBound, of: bytes) && hasTwoCapitals(word, of: bytes)
  }

  private static func startsAsChapter(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count >= 3 && bytes[word.lowerBound + 1] | 0x20 == UInt8(ascii: "a")
      && bytes[word.lowerBound + 2] | 0x20 == UInt8(ascii: "p")
  }

  /// The stem's last letters are those of `lag`, `balk`, `ordning`, `form`, `kungörelse`.
  private static func endsAsAct(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func letter(_ offset: Int) -> UInt8 { offset >= word.lowerBound ? bytes[offset] | 0x20 : 0 }
    var end = word.upperBound
    if letter(end - 1) == UInt8(ascii: "s") { end -= 1 }
    if letter(end - 1) == UInt8(ascii: "n"), letter(end - 2) == UInt8(ascii: "e") {
      end -= letter(end - 3) == UInt8(ascii: "s") ? 1 : 2
    }
    switch (letter(end - 3), letter(end - 2), letter(end - 1)) {
    case (0x6C, 0x61, 0x67), (0x61, 0x6C, 0x6B), (0x69, 0x6E, 0x67), (0x6F, 0x72, 0x6D), (0x6C, 0x73, 0x65): return true
    default: return false
    }
  }

  private static func hasTwoCapitals(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    word.lazy.filter { isCapital($0, of: bytes) }.prefix(2).count == 2
  }

  /// Whether a capital of ASCII or Latin-1 starts at an offset: names of acts are Swedish.
  private static func isCapital(_ offset: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[offset] != 0xC3 { return bytes[offset].isUpperASCII }
    return offset + 1 < bytes.count && bytes[offset + 1] <= 0x9E && bytes[offset + 1] != 0x97
  }
}
