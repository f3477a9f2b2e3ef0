internal import Documents
internal import Scanning

/// Finds where the pieces of one block fall into sentences.
///
/// A sentence ends after . ! ? … (quotes and brackets that close it included) unless a small letter follows.
/// Periods that belong to abbreviations, ordinals and initials are inside their pieces and never get here.
struct SentenceSplitter {
  let bytes: [UInt8]
  let pieces: [Piece]

  /// Appends the sentences of a block, given its pieces.
  func split(_ block: Range<Int>, into sentences: inout [Sentence]) {
    var first = block.lowerBound
    var index = first
    while index < block.upperBound {
      let next = afterEnd(index, block) ?? afterColon(index, block)
      if let next, next < block.upperBound, next > first {
        append(first..<next, to: &sentences)
        first = next
      }
      index = max(index + 1, next ?? 0)
    }
    if first < block.upperBound { append(first..<block.upperBound, to: &sentences) }
  }

  private func append(_ range: Range<Int>, to sentences: inout [Sentence]) {
    let span = TextSpan(pieces[range.lowerBound].span.start, pieces[range.upperBound - 1].span.end)
    sentences.append(Sentence(span: span, tokens: range))
  }

  /// The first piece of the next sentence, where one ends at the piece `index`.
  private func afterEnd(_ index: Int, _ block: Range<Int>) -> Int? {
    let role = pieces[index].role
    guard role == .terminator || role == .endingAbbreviation else { return nil }
    var next = index + 1
    while next < block.upperBound, touches(next), isTrailing(next) { next += 1 }
    guard next < block.upperBound else { return next }
    if touches(next) { return isGlued(index, next) ? next : nil }
    return opensSentence(next, block, afterAbbreviation: role == .endingAbbreviation) ? next : nil
  }

  /// Whether a piece stands right after the one before it.
  private func touches(_ index: Int) -> Bool { pieces[index].span.start == pieces[index - 1].span.end }

  private func isTrailing(_ index: Int) -> Bool {
    pieces[index].role == .terminator
      || pieces[index].kind == .punctuation && SentenceMarks.isClosing(bytes, pieces[index].span)
  }

  /// "dag.Nämnden": the space is missing.
  private func isGlued(_ index: Int, _ next: Int) -> Bool {
    pieces[index].role == .terminator && next == index + 1 && index > 0 && pieces[index - 1].kind == .word
      && pieces[index - 1].span.count > 1 && firstLetter(next) == .capital
  }

  /// Whether a sentence can begin at a piece; opening quotes, brackets and dashes are looked through.
  private func opensSentence(_ index: Int, _ block: Range<Int>, afterAbbreviation: Bool) -> Bool {
    var index = index
    while index < block.upperBound {
      switch firstLetter(index) {
      case .capital: return true
      case .small: return false
      case .figure: return !afterAbbreviation
      case .none:
        guard pieces[index].kind == .punctuation || pieces[index].kind == .listMarker else { return true }
        index += 1
      }
    }
    return false
  }

  /// `so här: "Det tycks …"`: speech after a colon is a sentence of its own.
  private func afterColon(_ index: Int, _ block: Range<Int>) -> Int? {
    let (quote, word) = (index + 1, index + 2)
    guard bytes[pieces[index].span.start] == 0x3A, word < block.upperBound, !touches(quote), touches(word) else {
      return nil
    }
    guard isQuote(pieces[quote].span), firstLetter(word) == .capital else { return nil }
    return quote
  }

  private func isQuote(_ span: TextSpan) -> Bool {
    SentenceMarks.isOpening(bytes, span) && ![0x28, 0x5B, 0x7B].contains(bytes[span.start])
  }

  private enum Letter { case capital, small, figure, none }

  private func firstLetter(_ index: Int) -> Letter {
    let piece = pieces[index]
    let lead = bytes[piece.span.start]
    switch piece.kind {
    case .punctuation, .symbol: return .none
    case .number, .date: return .figure
    case .section, .caseNumber: return .capital
    default: break
    }
    if lead < 0x80 { return lead.isLowerASCII ? .small : lead.isUpperASCII ? .capital : lead.isDigit ? .figure : .none }
    if lead == 0xC3 { return bytes[piece.span.start + 1] >= 0x9F ? .small : .capital }
    let first = String(decoding: bytes[piece.span.start..<piece.span.end], as: UTF8.self).unicodeScalars.first
    return first?.properties.isLowercase ?? false ? .small : .capital
  }
}
