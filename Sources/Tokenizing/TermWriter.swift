internal import Documents
internal import Scanning

/// Gives each piece its lower-case form and its index term.
///
/// The pool begins as the whole text in lower case, so that most forms are found where the word stands and most
/// stems are the beginning of it; only what reads otherwise is appended.
struct TermWriter {
  private let text: UTF8Text
  private(set) var pool: [UInt8]

  init(text: UTF8Text, folded: [UInt8]) {
    self.text = text
    pool = folded
  }

  mutating func token(of piece: Piece) -> Token {
    if piece.role == .letters { return Token(span: piece.span, kind: .word, norm: piece.span, stem: stem(piece.span)) }
    let norm = piece.kind == .word || piece.kind == .address ? norm(of: piece) : piece.span
    return Token(span: piece.span, kind: piece.kind, norm: norm, stem: stem(of: piece, norm))
  }

  // MARK: Lower-case form

  private mutating func norm(of piece: Piece) -> TextSpan {
    guard needsUnicode(piece.span) else { return piece.span }
    let text = text
    return appended { text.appendWord(piece.span, to: &$0) }
  }

  /// Whether a span holds letters that `ByteFolding` leaves alone, or marks that are of no term.
  private func needsUnicode(_ span: TextSpan) -> Bool {
    for index in span.start..<span.end where pool[index] >= 0xC4 || pool[index] == 0xC2 { return true }
    return false
  }

  private mutating func appended(_ write: (inout [UInt8]) -> Void) -> TextSpan {
    let start = pool.count
    write(&pool)
    return TextSpan(start, pool.count)
  }

  // MARK: Index term

  private mutating func stem(of piece: Piece, _ norm: TextSpan) -> TextSpan {
    switch piece.kind {
    case .word: wordStem(piece, norm)
    case .number: numberTerm(norm)
    case .date: canonical(norm) { CanonicalTerm.date($0, to: &$1) }
    case .caseNumber: canonical(norm) { CanonicalTerm.caseNumber($0, to: &$1) }
    case .section: canonical(norm) { CanonicalTerm.section($0, to: &$1) }
    default: norm
    }
  }

  private mutating func canonical(
    _ norm: TextSpan, _ write: (CanonicalTerm.Runs, inout [UInt8]) -> Void
  ) -> TextSpan {
    let runs = CanonicalTerm.Runs(in: pool, norm)
    return appended { write(runs, &$0) }
  }

  private func stem(_ word: TextSpan) -> TextSpan {
    TextSpan(word.start, SwedishStemmer.stemEnd(in: pool, from: word.start, to: word.end))
  }

  private mutating func wordStem(_ piece: Piece, _ norm: TextSpan) -> TextSpan {
    var (start, end) = (norm.start, norm.end)
    for index in norm.start..<norm.end {
      switch pool[index] {
      case 0x2E, 0x20: return abbreviationTerm(norm)
      case 0x3A where index > norm.start: end = min(end, index)
      default: break
      }
    }
    if piece.role == .remainder { start += 1 }
    if piece.role == .beginning { end = trimmingHyphen(start, end) }
    return stem(TextSpan(start, end))
  }

  /// Before the "-" or "‐" at the end.
  private func trimmingHyphen(_ start: Int, _ end: Int) -> Int {
    end - start > 3 && pool[end - 3] == 0xE2 ? end - 3 : end - start > 1 ? end - 1 : end
  }

  /// "t ex", "t. ex." and "t.ex." alike: "t.ex".
  private mutating func abbreviationTerm(_ norm: TextSpan) -> TextSpan {
    let term = Array(pool[norm.start..<norm.end])
    return appended { pool in
      var separated = false
      for byte in term {
        let separator = byte == 0x2E || byte == 0x20 || byte == 0xC2 || byte == 0xA0
        if !separator, separated { pool.append(0x2E) }
        if !separator { pool.append(byte) }
        separated = separator
      }
    }
  }

  /// "2 479" as "2479", "46:e" as "46", "112–115" as "112-115".
  private mutating func numberTerm(_ norm: TextSpan) -> TextSpan {
    var plain = norm.start
    while plain < norm.end, pool[plain].isDigit { plain += 1 }
    if plain == norm.end { return norm }
    let number = Array(pool[norm.start..<norm.end])
    return appended { CanonicalTerm.number(number, to: &$0) }
  }
}

extension UTF8Text {
  /// A word in lower case without soft hyphens, joiners and marks of direction.
  fileprivate func appendWord(_ span: TextSpan, to pool: inout [UInt8]) {
    var offset = span.start
    while offset < span.end {
      let length = max(1, scalar(at: offset).length)
      if !isInvisible(scalar(at: offset).value) {
        appendLowercased(TextSpan(offset, min(offset + length, span.end)), to: &pool)
      }
      offset += length
    }
  }

  private func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
