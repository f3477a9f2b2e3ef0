internal import Documents
internal import Scanning

/// Index terms of numbers, dates, case numbers and §: one spelling for each thing.
enum CanonicalTerm {
  /// Runs of letters and of figures in a lower-case term, as places in the pool.
  struct Runs {
    /// The first run of letters.
    private(set) var letters = TextSpan(0, 0)
    /// Figures without leading zeros, in order.
    private(set) var figures: [TextSpan] = []

    init(in pool: [UInt8], _ span: TextSpan) {
      var offset = span.start
      while offset < span.end {
        let start = offset
        while offset < span.end, pool[offset].isDigit { offset += 1 }
        if offset > start { figures.append(Self.withoutZeros(pool, TextSpan(start, offset))) }
        let letter = offset
        while case let length = Self.letterLength(pool, offset, span.end), length > 0 { offset += length }
        if offset > letter, letters.isEmpty { letters = TextSpan(letter, offset) }
        if offset == start { offset += 1 }
      }
    }

    /// Of a Latin letter (ASCII, U+00C0–U+00FF); 0 for anything else.
    private static func letterLength(_ pool: [UInt8], _ offset: Int, _ end: Int) -> Int {
      guard offset < end else { return 0 }
      return pool[offset].isLetterASCII ? 1 : pool[offset] == 0xC3 && offset + 1 < end ? 2 : 0
    }

    private static func withoutZeros(_ pool: [UInt8], _ run: TextSpan) -> TextSpan {
      var start = run.start
      while start < run.end - 1, pool[start] == 0x30 { start += 1 }
      return TextSpan(start, run.end)
    }
  }

  private static func append(_ run: TextSpan, to pool: inout [UInt8]) {
    for place in run.start..<run.end { pool.append(pool[place]) }
  }

  /// "ks/2021/123", "2021/123", "ks/2022/159/7".
  static func caseNumber(_ runs: Runs, to pool: inout [UInt8]) {
    append(runs.letters, to: &pool)
    for (index, run) in runs.figures.enumerated() {
      if index > 0 || !runs.letters.isEmpty { pool.append(0x2F) }
      append(run, to: &pool)
    }
  }

  /// "2014-03-24".
  static func date(_ runs: Runs, to pool: inout [UInt8]) {
    guard runs.figures.count == 3 else { return }
    let yearFirst = runs.figures[0].count == 4
    append(runs.figures[yearFirst ? 0 : 2], to: &pool)
    for run in [runs.figures[1], runs.figures[yearFirst ? 2 : 0]] {
      pool += run.count == 1 ? [0x2D, 0x30] : [0x2D]
      append(run, to: &pool)
    }
  }

  private static let sectionWord = Array("paragraf".utf8)
  /// A longer range is written by its ends.
  private static let longestRange = 30

  /// "paragraf57"; of a range all, with spaces between.
  static func section(_ runs: Runs, to pool: inout [UInt8]) {
    let numbers = runs.figures.map { run in
      pool[run.start..<run.end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let first = numbers.first else { return }
    let last = numbers.count > 1 ? numbers[1] : first
    let short = last >= first && last - first <= longestRange
    for number in short ? Array(first...last) : [first, last] {
      if number != first { pool.append(0x20) }
      pool += sectionWord + String(number).utf8
    }
    if numbers.count == 1 { append(runs.letters, to: &pool) }
  }

  /// Without the spaces of groups and the ending after a colon; a dash becomes a hyphen.
  static func number(_ number: [UInt8], to pool: inout [UInt8]) {
    for (index, byte) in number.enumerated() {
      switch byte {
      case 0x30...0x39, 0x2C, 0x2F: pool.append(byte)
      case 0x3A:
        guard index + 1 < number.count, number[index + 1].isDigit else { return }
        pool.append(byte)
      case 0x2E, 0x2D: if index + 1 < number.count { pool.append(byte) }
      case 0xE2: if !isThinSpace(number, index) { pool.append(0x2D) }
      default: break
      }
    }
  }

  private static func isThinSpace(_ number: [UInt8], _ index: Int) -> Bool {
    index + 2 < number.count && (number[index + 2] == 0x89 || number[index + 2] == 0xAF)
  }
}
