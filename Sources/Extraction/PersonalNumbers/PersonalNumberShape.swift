internal import Documents
internal import Scanning

/// The spellings of a personal identity number: which runs of figures, and what stands between them.
///
///     811218-9876   811218+9876   19811218-9876   198112189876   811218 9876   1981-12-18-9876   81 12 18 - 9876
struct PersonalNumberShape {
  let digits: [UInt8]
  let span: TextSpan
  /// Whether nothing parts the figures: telephone numbers look like that too.
  let isSolid: Bool

  /// Lengths of the runs of figures of each spelling, written as one number.
  private static func isSpelling(_ runs: Int) -> Bool {
    switch runs {
    case 10, 12, 64, 84, 4224, 2224: true
    default: false
    }
  }

  /// - Parameter start: The first figure of a run of figures.
  init?(at start: Int, in text: UTF8Text) {
    var (runs, count, end) = (0, 0, start)
    var next: Int? = start
    while let offset = next, runs < 1000, count < 12 {
      end = offset
      while text.byte(at: end).isDigit { end += 1 }
      count += end - offset
      // No spelling has a run of another length.
      guard count <= 12, [2, 4, 6, 8, 10, 12].contains(end - offset) else { return nil }
      runs = runs * 10 + (end - offset)
      next = Self.nextRun(after: end, in: text)
    }
    guard Self.isSpelling(runs), !text.isLetter(at: end), !Self.goesOn(at: end, in: text) else { return nil }
    digits = text.bytes[start..<end].lazy.filter(\.isDigit).map { $0 & 0x0F }
    span = TextSpan(start, end)
    isSolid = runs < 13
  }

  /// Over a hyphen, dash or plus with a blank on each side at most, or one blank.
  private static func nextRun(after end: Int, in text: UTF8Text) -> Int? {
    var offset = end
    for _ in 0..<3 {
      let byte = text.byte(at: offset)
      // U+00AD, which pages put where a number may break.
      let softHyphen = byte == 0xC2 && text.byte(at: offset + 1) == 0xAD ? 2 : 0
      let step =
        byte == 0x0A || byte == 0x09
        ? 0
        : max(
          text.spaceLength(at: offset), text.dashLength(at: offset), byte == 0x2B ? 1 : 0, softHyphen)
      if step == 0 { break }
      offset += step
    }
    return offset > end && text.byte(at: offset).isDigit ? offset : nil
  }

  /// "811218-9876-12", "811218-9876/3".
  private static func goesOn(at end: Int, in text: UTF8Text) -> Bool {
    let byte = text.byte(at: end)
    return text.byte(at: end + 1).isDigit && (byte == 0x2D || byte == 0x2F || byte == 0x3A)
  }
}
