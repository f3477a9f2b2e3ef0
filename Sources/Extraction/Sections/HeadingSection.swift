internal import Documents
internal import Lexicons
internal import Scanning

/// § numbers of front pages and headings whose sign is missing or misread.
///
///     "Paragrafer 55-65"        // 55-65
///     "$ 41 Muntlig information" // 41: scanners take § for $
struct HeadingSection {
  private let text: UTF8Text

  init(_ text: UTF8Text) { self.text = text }

  func mentions(of blocks: [TextBlock]) -> [Mention] { blocks.compactMap { mention(of: $0.span) } }

  private func mention(of block: TextSpan) -> Mention? {
    let start = text.skippingBlanks(at: block.start)
    switch text.byte(at: start) | 0x20 {
    case 0x70, 0x61: return labelled(at: start)
    case 0x24: return dollar(at: start)
    default: return nil
    }
  }

  /// "Paragrafer 1-30", "Avser paragrafer: 12 – 22".
  private func labelled(at start: Int) -> Mention? {
    var word = text.letters(at: start)
    if text.matches(word, "avser") { word = text.wordOnLine(at: word.end) }
    guard text.isAny(word, of: ["paragrafer", "paragraf"]) else { return nil }
    var place = word.end
    if text.byte(at: place) == 0x3A { place += 1 }
    let mention = SectionReader(text).mention(atNumber: text.skippingBlanks(at: place))
    guard let mention, case .section(let section) = mention.content else { return nil }
    return section.last != nil || isLineEnd(mention.span.end) ? mention : nil
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    let end = text.skippingBlanks(at: offset)
    return end >= text.count || text.byte(at: end) == 0x0A
  }

  /// "$ 41" with a heading behind it; "$ 500" or "$ 41 000" are money.
  private func dollar(at start: Int) -> Mention? {
    guard let read = SectionReader(text).mention(atNumber: text.skippingBlanks(at: start + 1)),
      case .section(let section) = read.content
    else { return nil }
    let next = text.skippingBlanks(at: read.span.end)
    guard next > read.span.end, text.isUppercase(at: next) else { return nil }
    return Mention(span: TextSpan(start, read.span.end), content: .section(section))
  }
}
