internal import Documents

extension RichTextReader {
  mutating func read(symbol: UInt8) {
    switch symbol {
    case 0x2A: isStarred = true
    case 0x7E: append("\u{A0}")
    case 0x5F: append("-")
    case 0x5C, 0x7B, 0x7D: append(byte: symbol)
    default: break
    }
  }

  mutating func read(word: String, _ number: Int?) {
    if word == "bin" { return lexer.skip(number ?? 0) }
    if isAtStart, openDestination(word) { return }
    isAtStart = false
    guard state.destination != .skipped else { return }
    if word == "u" { return append(unit: UInt16(truncatingIfNeeded: number ?? 0)) }
    flushPending()
    if let character = RichTextVocabulary.characters[word] { return append(character) }
    if !readParagraph(word, number), !readTable(word) { readProperty(word, number) }
  }

  /// What a group is for, by its first word.
  private mutating func openDestination(_ word: String) -> Bool {
    if state.destination == .skipped { return true }
    switch word {
    case "fonttbl": state.destination = .fonts
    case "stylesheet": state.destination = .styles
    case "title": state.destination = .title
    case "header", "headerr": begin(.header(isFirst: !hasTitlePage && result.firstHeader.isEmpty))
    case "headerf": begin(.header(isFirst: true))
    case "headerl": begin(.header(isFirst: false))
    case "footer", "footerl", "footerr", "footerf": begin(.footer)
    case "footnote": begin(.note)
    case "listtext", "pntext": state.destination = .marker
    case "shptxt": begin(.box)
    default:
      let isUnknown = isStarred && !RichTextVocabulary.known.contains(word)
      guard isUnknown || RichTextVocabulary.skipped.contains(word) else { return false }
      state.destination = .skipped
    }
    isAtStart = false
    return true
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ word: String, _ number: Int?) -> Bool {
    switch word {
    case "par", "sect", "nestcell", "nestrow": closeParagraph()
    case "pard": state.resetParagraph()
    case "line", "lbr": builder.appendBreak()
    case "page", "column": builder.appendPageBreak()
    case "tab": if state.destination == .text { builder.appendTab() }
    case "s": state.style = number
    case "outlinelevel": state.outlineLevel = number.flatMap { (0..<9).contains($0) ? $0 : nil }
    case "intbl": state.isInTable = number != 0
    case "titlepg": hasTitlePage = true
    default: return false
    }
    return true
  }

  private mutating func readTable(_ word: String) -> Bool {
    switch word {
    case "cell": closeCell()
    case "row": closeRow()
    default: return false
    }
    return true
  }

  private mutating func readProperty(_ word: String, _ number: Int?) {
    let isOn = number != 0
    switch word {
    case "plain": state.resetCharacters()
    case "b": state.look.isBold = isOn
    case "v": state.look.isHidden = isOn
    case "super": state.look.isSuperscript = isOn
    case "nosupersub": state.look.isSuperscript = false
    case "deleted": state.isDeleted = isOn
    case "f": state.font = number ?? 0
    case "fcharset":
      if state.destination == .fonts { fontCodePages[state.font] = RichTextVocabulary.codePages[number ?? 0] }
    case "ansicpg": codePage = number ?? 1252
    case "mac": codePage = 10000
    case "pc": codePage = 437
    case "pca": codePage = 850
    case "uc": state.fallbackLength = min(max(number ?? 1, 0), 8)
    default: break
    }
  }
}
