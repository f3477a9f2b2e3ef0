internal import Documents
internal import Scanning

/// Finds the digits of footnote marks that saving as text left behind a word: "KAA 4 , tillkom", "Smart-mål 2 och".
///
/// A mark is certain where a space parts it from the punctuation after it. From a certain mark the numbers before and
/// after it are looked for, one by one, in the order of the text.
struct FootnoteMarks {
  private struct Candidate {
    let block: Int
    let span: TextSpan
    let number: Int
    let isCertain: Bool
  }

  static func marked(_ blocks: [RawBlock]) -> [RawBlock] {
    let found = blocks.indices.flatMap { candidates(in: blocks[$0], at: $0) }
    var marked = blocks
    for candidate in chain(of: found) { marked[candidate.block].footnoteMarks.append(candidate.span) }
    return marked
  }

  private static func candidates(in block: RawBlock, at index: Int) -> [Candidate] {
    guard block.removal == nil, block.kind == .paragraph else { return [] }
    let text = UTF8Text(validated: block.text)
    return text.bytes.indices.compactMap { offset in
      guard text.bytes[offset].isDigit, text.byte(at: offset - 1) == 0x20, text.isLetter(before: offset - 1) else {
        return nil
      }
      return candidate(at: offset, in: text, block: index)
    }
  }

  private static func candidate(at offset: Int, in text: UTF8Text, block: Int) -> Candidate? {
    var cursor = Cursor(text, at: offset)
    guard let number = cursor.number(digits: 1...2), number > 0 else { return nil }
    let span = TextSpan(offset, cursor.offset)
    guard cursor.take(0x20) else { return nil }
    let isCertain = cursor.byte == 0x2C || cursor.byte == 0x2E
    guard isCertain || text.isLetter(at: cursor.offset) else { return nil }
    return Candidate(block: block, span: span, number: number, isCertain: isCertain)
  }

  private static func chain(of candidates: [Candidate]) -> [Candidate] {
    guard let certain = candidates.firstIndex(where: \.isCertain) else { return [] }
    var chain = [candidates[certain]]
    for candidate in candidates[..<certain].reversed() where candidate.number == chain[0].number - 1 {
      chain.insert(candidate, at: 0)
    }
    for candidate in candidates[(certain + 1)...] where candidate.number == (chain.last?.number ?? 0) + 1 {
      chain.append(candidate)
    }
    return chain
  }
}
