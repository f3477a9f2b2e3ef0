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
      let next = afterTrailing(index, block)
      if next < block.upperBound, isBoundary(index, next, block) {
        append(first..<next, to: &sentences)
        first = next
      }
      index = next
    }
    if first < block.upperBound { append(first..<block.upperBound, to: &sentences) }
  }

  /// The piece after `index`; after . ! ? also over the marks that close the sentence with it.
  private func afterTrailing(_ index: Int, _ block: Range<Int>) -> Int {
    var next = index + 1
    guard endsSentence(index) else { return next }
    while next < block.upperBound, touches(next), isTrailing(next) { next += 1 }
    return next
  }

  private func endsSentence(_ index: Int) -> Bool {
    pieces[index].role == .terminator || pieces[index].role == .endingAbbreviation
  }

  /// Whether a sentence that ends with the piece `index` (and what trails it) is followed by one at `next`.
  private func isBoundary(_ index: Int, _ next: Int, _ block: Range<Int>) -> Bool {
    guard endsSentence(index) else { return isAfterColon(index, block) }
    if touches(next) { return isGlued(index, next) }
    return opensSentence(next, block, afterAbbreviation: pieces[index].role == .endingAbbreviation)
  }

  private func append(_ range: Range<Int>, to sentences: inout [Sentence]) {
    let span = TextSpan(pieces[range.lowerBound].span.start, pieces[range.upperBound - 1].span.end)
    sentences.append(Sentence(span: span, tokens: range))
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

  /// Marks before its first word that a sentence may have.
  private static let mostOpeningMarks = 8

  /// Whether a sentence can begin at a piece; opening quotes, brackets and dashes are looked through.
  private func opensSentence(_ index: Int, _ block: Range<Int>, afterAbbreviation: Bool) -> Bool {
    var index = index
    let end = min(block.upperBound, index + Self.mostOpeningMarks)
    while index < end {
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

  /// `så här: "Det tycks …"`, `förslag: 1. Riksnorm …`: speech and lists after a colon are sentences of their own.
  private func isAfterColon(_ index: Int, _ block: Range<Int>) -> Bool {
    let (mark, word) = (index + 1, index + 2)
    guard bytes[pieces[index].span.start] == 0x3A, word < block.upperBound, !touches(mark) else { return false }
    guard firstLetter(word) == .capital else { return false }
    return pieces[mark].kind == .listMarker || isQuote(pieces[mark].span) && touches(word)
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
    let first = String(decoding: bytes[piece.span.start..<min(piece.span.end, piece.span.start + 4)], as: UTF8.self)
      .unicodeScalars.first
    return first?.properties.isLowercase ?? false ? .small : .capital
  }
}
