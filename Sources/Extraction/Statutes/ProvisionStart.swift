internal import Documents
internal import Scanning

/// Finds where a reference may start, going back from its first `§` or `kap.`.
struct ProvisionStart {
  private static let farthest = 40

  let text: UTF8Text
  /// Nothing before this offset is looked at.
  let floor: Int

  /// Offsets of words and numbers that may begin the reference, the farthest first.
  func candidates(before anchor: Int) -> [Int] {
    var starts = [anchor]
    var position = anchor
    while starts.count < Self.farthest, let previous = step(back: position), previous >= floor {
      position = previous
      starts.append(position)
    }
    return starts.reversed().filter { !isTailOfNumber($0) }
  }

  /// Whether an offset stands in a number with hyphens: the `23` of `2023-11-23 § 41`.
  private func isTailOfNumber(_ offset: Int) -> Bool {
    text.byte(at: offset - 1) == UInt8(ascii: "-") && text.byte(at: offset - 2).isDigit
  }

  /// The start of the word, number or mark that ends before an offset, if a reference can hold it.
  private func step(back offset: Int) -> Int? {
    var end = offset
    while end > floor, text.byte(at: end - 1) != 0x0A {
      let previous = text.previous(end)
      if text.spaceLength(at: previous) == 0 { break }
      end = previous
    }
    guard end > floor else { return nil }
    let last = text.previous(end)
    if text.byte(at: last).isDigit { return numberStart(endingAt: end) }
    if text.isLetter(at: last) { return wordStart(endingAt: end) }
    return isMark(at: last) ? last : nil
  }

  private func numberStart(endingAt end: Int) -> Int? {
    var start = end
    while start > floor, text.byte(at: start - 1).isDigit, end - start < 4 { start -= 1 }
    return end - start < 4 && text.isWordStart(start) ? start : nil
  }

  private func wordStart(endingAt end: Int) -> Int? {
    var start = end
    while start > floor, end - start <= 14, text.isLetter(before: start) { start = text.previous(start) }
    if end - start == 1, text.byte(at: start).isLowerASCII { return start }
    return ProvisionWord(TextSpan(start, end), in: text) == nil ? nil : start
  }

  private func isMark(at offset: Int) -> Bool {
    switch text.scalar(at: offset).value {
    case 0x2C, 0x29, 0x2D, 0x2010...0x2015, 0xA7: true
    case 0x2E: text.isLetter(before: offset)
    default: false
    }
  }
}
