internal import Documents
internal import Scanning

/// Completes compounds that the text writes half: "hälso-, vård- och omsorgsnämnden", "barnomsorg och -utbildning".
///
/// A phrase is expanded only where the whole compound's last part is known (`CompoundSplitter`); its whole word is
/// given too, so that the expansions of a phrase are all the words it means.
struct EllipsisExpander {
  let bytes: [UInt8]
  let folded: [UInt8]
  let pieces: [Piece]
  private let splitter = CompoundSplitter.swedish
  private let conjunctions = Vocabulary.swedish.conjunctions

  /// A list longer than this is no ellipsis.
  private static let mostParts = 8

  init(bytes: [UInt8], folded: [UInt8], pieces: [Piece]) {
    self.bytes = bytes
    self.folded = folded
    self.pieces = pieces
  }

  /// Appends the expansions in a sentence.
  func expand(_ sentence: Range<Int>, into expansions: inout [EllipsisExpansion]) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      switch pieces[index].role {
      case .beginning: index = expandForward(index, sentence, &expansions)
      case .remainder: index = expandBack(index, sentence, &expansions)
      default: index += 1
      }
    }
  }

  // MARK: "social- och arbetsmarknadsnämnden"

  /// - Returns: The piece to go on with.
  private func expandForward(_ first: Int, _ sentence: Range<Int>, _ expansions: inout [EllipsisExpansion]) -> Int {
    var beginnings = [first]
    var index = first + 1
    while beginnings.count <= Self.mostParts, let next = afterSeparators(index, sentence) {
      if pieces[next].role != .beginning {
        if !isComma(next - 1) { complete(beginnings, by: next, &expansions) }
        return next
      }
      beginnings.append(next)
      index = next + 1
    }
    return max(index, first + 1)
  }

  /// The piece after one conjunction, comma, or comma and conjunction.
  private func afterSeparators(_ index: Int, _ sentence: Range<Int>) -> Int? {
    var next = index
    while next < sentence.upperBound, next - index < 2, isSeparator(next, first: next == index) { next += 1 }
    return next > index && next < sentence.upperBound ? next : nil
  }

  private func isSeparator(_ index: Int, first: Bool) -> Bool {
    let span = pieces[index].span
    return first && isComma(index) || conjunctions.contains(folded, span.start, span.end)
  }

  private func isComma(_ index: Int) -> Bool { bytes[pieces[index].span.start] == 0x2C }

  private func complete(_ beginnings: [Int], by last: Int, _ expansions: inout [EllipsisExpansion]) {
    let tail = pieces[last].span
    guard isWhole(last), let phrase = phrase(beginnings, last) else { return }
    let words = beginnings.compactMap { index in completed(pieces[index].span, by: tail).map { (index, $0) } }
    guard !words.isEmpty else { return }
    for (index, word) in words { expansions.append(expansion(pieces[index].span, phrase, word)) }
    expansions.append(expansion(tail, phrase, Array(folded[tail.start..<tail.end])))
  }

  private func phrase(_ parts: [Int], _ last: Int) -> TextSpan? {
    parts.first.map { TextSpan(pieces[$0].span.start, pieces[last].span.end) }
  }

  /// The whole word of a beginning ("utbildnings-"), given the compound it shares its end with.
  private func completed(_ half: TextSpan, by tail: TextSpan) -> [UInt8]? {
    let end = half.end - (folded[half.end - 1] == 0x2D ? 1 : 3)
    guard let kind = beginningKind(half.start, end, tail) else { return nil }
    if splitter.isPrefix(folded, from: half.start, to: end),
      let prefix = splitter.prefixEnd(of: folded, from: tail.start, to: tail.end)
    {
      return Array(folded[half.start..<end]) + folded[prefix..<tail.end]
    }
    guard let head = splitter.headStart(of: folded, from: tail.start, to: tail.end) else { return nil }
    if kind == .acronym, folded[tail.start..<tail.end].contains(0x2D) { return nil }
    return Array(folded[half.start..<end]) + (kind == .acronym ? [0x2D] : []) + folded[head..<tail.end]
  }

  private enum Beginning { case word, acronym }

  /// Letters only; two or more. "S-" and "1990-" begin no word that can be completed.
  private func beginningKind(_ start: Int, _ end: Int, _ tail: TextSpan) -> Beginning? {
    guard end - start >= 2, !(start..<end).contains(where: { bytes[$0].isDigit || isMark(bytes[$0]) }) else {
      return nil
    }
    let letters = bytes[start..<end].filter { !$0.isContinuation }.count
    guard letters >= 2 else { return nil }
    return isUppercase(start, end) && !isUppercase(tail.start, tail.end) ? .acronym : .word
  }

  private func isUppercase(_ start: Int, _ end: Int) -> Bool { !bytes[start..<end].contains(where: \.isLowerASCII) }

  private func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isLetterASCII && byte != 0x2D }

  // MARK: "barnomsorg och -utbildning"

  private func expandBack(_ remainder: Int, _ sentence: Range<Int>, _ expansions: inout [EllipsisExpansion]) -> Int {
    guard let whole = wholeWord(before: remainder, sentence) else { return remainder + 1 }
    let base = pieces[whole].span
    guard let head = splitter.headStart(of: folded, from: base.start, to: base.end) else { return remainder + 1 }
    let half = pieces[remainder].span
    let phrase = TextSpan(base.start, half.end)
    expansions.append(expansion(base, phrase, Array(folded[base.start..<base.end])))
    expansions.append(expansion(half, phrase, Array(folded[base.start..<head]) + folded[(half.start + 1)..<half.end]))
    return remainder + 1
  }

  /// The whole compound before a list of remainders.
  private func wholeWord(before remainder: Int, _ sentence: Range<Int>) -> Int? {
    var index = remainder - 1
    while index > sentence.lowerBound, remainder - index < Self.mostParts {
      let separated = isSeparator(index, first: true)
      guard separated || pieces[index].role == .remainder else { break }
      index -= 1
    }
    return index >= sentence.lowerBound && index < remainder - 1 && isWhole(index) ? index : nil
  }

  private func isWhole(_ index: Int) -> Bool {
    pieces[index].kind == .word && (pieces[index].role == .plain || pieces[index].role == .letters)
  }

  private func expansion(_ span: TextSpan, _ phrase: TextSpan, _ word: [UInt8]) -> EllipsisExpansion {
    let stem = SwedishStemmer.stemEnd(in: word, from: 0, to: word.count)
    return EllipsisExpansion(
      span: span, phrase: phrase, word: String(decoding: word, as: UTF8.self),
      stem: String(decoding: word[..<stem], as: UTF8.self))
  }
}
