internal import Documents
internal import Lexicons
internal import Scanning

/// Cuts minutes into their § items.
struct ItemSegmenter {
  let clean: CleanDocument

  private var text: UTF8Text { clean.text }

  /// - Parameter range: The § that the front page states.
  /// - Returns: The items, whether a contents list names them too, and the numbers of all headings like
  ///   theirs from the first item on.
  func items(range: ClosedRange<Int>?) -> (items: [ItemSection], hasContents: Bool, headings: Set<String>) {
    let headers = clean.blocks.indices.compactMap { ItemHeader(clean.blocks[$0], index: $0, in: text) }
    let own = EarlierTreatments(of: headers, in: text).removed(from: headers.filter { !$0.isContinuation })
    let chosen = withoutLoneContents(ItemSequence.items(among: own, range: range))
    let starts = chosen.map(firstBlock)
    let items = chosen.indices.map { index in
      let end = index + 1 < chosen.count ? starts[index + 1] : clean.blocks.count
      return item(chosen[index], blocks: starts[index]..<end)
    }
    let numbers = Set(chosen.map(\.number))
    let listed = headers.filter { numbers.contains($0.number) && !$0.isContinuation }.count
    let first = chosen.first?.block ?? 0
    return (items, listed > chosen.count, Set(headers.lazy.filter { $0.block > first }.map(\.number)))
  }

  /// Without a first heading that stands again further down and has nothing of an item below it: a contents list of one.
  private func withoutLoneContents(_ headers: [ItemHeader]) -> [ItemHeader] {
    headers.enumerated().filter { index, header in
      guard index == 0, headers.count > 1, headers[1].number == header.number else { return true }
      return (header.block..<headers[index + 1].block).contains {
        PartHeading.isListed(clean.blocks[$0].span, in: text)
      }
    }.map(\.element)
  }

  /// "Ärende 5" above the § belongs to the item; so does a line with the case number, unless the item has one below it.
  private func firstBlock(of header: ItemHeader) -> Int {
    let above = header.block - 1
    if above >= 0, HeaderOpening.isAgendaNumber(clean.blocks[above].span, in: text) { return above }
    guard above >= 0, isCaseNumber(above), !isCaseNumber(header.block + 1) else { return header.block }
    return CaseLine.isCaseNumber(header.rest, in: text) ? header.block : above
  }

  private func isCaseNumber(_ index: Int) -> Bool {
    index < clean.blocks.count && CaseLine.isCaseNumber(clean.blocks[index].span, in: text)
  }

  private func item(_ header: ItemHeader, blocks: Range<Int>) -> ItemSection {
    let heading = ItemHeading(header, limit: blocks.upperBound, in: clean)
    let start = clean.blocks[blocks.lowerBound].span.start
    let span = TextSpan(start, clean.blocks[blocks.upperBound - 1].span.end)
    return ItemSection(
      number: header.number, numberSpan: header.numberSpan, organ: header.organ, title: heading.title,
      header: TextSpan(start, heading.end), span: span,
      parts: PartSegmenter(clean: clean).parts(in: heading.nextBlock..<blocks.upperBound))
  }
}
