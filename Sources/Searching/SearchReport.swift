/// Search results for a person to read.
package struct SearchReport {
  private let results: SearchResults
  /// Whether bold may be used; otherwise what was found stands in «».
  private let isStyled: Bool

  package init(_ results: SearchResults, isStyled: Bool) {
    self.results = results
    self.isStyled = isStyled
  }

  package var text: String {
    let hits = results.hits.map(lines).joined(separator: "\n")
    let notes = (results.notices + [summary]).map { $0 + "\n" }.joined()
    return hits.isEmpty ? notes : hits + "\n" + notes
  }

  private var summary: String {
    guard results.total == 0 else {
      let shown = results.hits.count
      return shown == results.total
        ? "\(shown) \(shown == 1 ? "record" : "records")" : "\(shown) of \(results.total) records"
    }
    let known = results.suggestions.map { "\"\(QueryText.printable($0))\"" }.joined(separator: ", ")
    return "Nothing found." + (known.isEmpty ? "" : " Did you mean \(known)?")
  }

  private func lines(_ hit: SearchHit) -> String {
    let section = hit.section.map { "§ \($0)" }
    let facts = [hit.organ, hit.date, section, hit.genre].compactMap { $0 }.joined(separator: " · ")
    let lines = [bold(QueryText.printable(hit.title ?? hit.path)), facts, snippet(hit.snippet), hit.id]
    return lines.filter { !$0.isEmpty }.map { "\($0)\n" }.joined()
  }

  private func snippet(_ snippet: Snippet) -> String {
    // Marks are put in after controls are made harmless: a document cannot style the terminal.
    let harmless = Snippet(
      text: QueryText.printable(snippet.text), start: snippet.start, marks: snippet.marks,
      isCutBefore: snippet.isCutBefore, isCutAfter: snippet.isCutAfter)
    return harmless.text.isEmpty
      ? "" : "  " + harmless.marked(isStyled ? "\u{1B}[1m" : "«", isStyled ? "\u{1B}[0m" : "»")
  }

  private func bold(_ text: String) -> String { isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
