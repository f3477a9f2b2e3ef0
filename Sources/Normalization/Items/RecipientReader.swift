internal import Documents
internal import Scanning

/// To whom a decision is sent: one a line, or with commas between.
struct RecipientReader {
  let text: ItemText

  /// Longer lines are sentences, in bytes.
  private static let longest = 160

  func recipients(of parts: [PartSection]) -> [String] {
    var seen: Set<String> = []
    return parts.filter { $0.role == .recipients }.flatMap { lines(of: $0) }.flatMap { line in
      let names = text.text.bytes[line.start..<line.end].contains(0x2C) ? pieces(of: line) : [line]
      return names.map(name).filter { !$0.isEmpty && seen.insert($0).inserted }
    }
  }

  /// What follows a colon in the heading's own line, and the short lines below; a sentence ends the list.
  private func lines(of part: PartSection) -> [TextSpan] {
    let rows = text.blocks(in: part.body).prefix { $0.span.count <= Self.longest && !isSentence($0.span) }
    return rows.flatMap { block -> [TextSpan] in
      if case .tableRow(let cells) = block.kind { cells.filter { !$0.isEmpty } } else { [block.span] }
    }
  }

  /// "Paragrafen är justerad", "Omröstningsresultatet finns …": a verb that no name has.
  private func isSentence(_ line: TextSpan) -> Bool {
    text.text.words(in: line).contains { text.text.matches($0, "är") || text.text.matches($0, "har") }
  }

  /// At commas outside brackets; "Sökanden, Länsstyrelsen".
  private func pieces(of line: TextSpan) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var (start, depth) = (line.start, 0)
    for offset in line.start..<line.end {
      switch text.text.bytes[offset] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x2C where depth == 0:
        pieces.append(TextSpan(start, offset))
        start = offset + 1
      default: break
      }
    }
    return pieces + [TextSpan(start, line.end)]
  }

  private func name(_ span: TextSpan) -> String {
    let line = text.text.trimmed(span)
    let start = ListMarker.end(in: line, of: text.text) ?? line.start
    let end = line.end > start && text.text.byte(at: line.end - 1) == 0x2E ? line.end - 1 : line.end
    return text.oneLine(TextSpan(min(start, end), end))
  }
}
