internal import Documents
internal import Lexicons
internal import Scanning

/// Finds the municipality that a document is of, where it says so: "Halmstads kommun", "Region Gotland".
struct MunicipalityFinder {
  let clean: CleanDocument

  /// The municipality of the source where it is configured; else the one named most, the first of equals.
  func municipality() -> Municipality? {
    if let configured = clean.identity.municipality { return configured }
    var counts: [(row: WordList.Row, count: Int)] = []
    for row in named() {
      if let place = counts.firstIndex(where: { $0.row == row }) {
        counts[place].count += 1
      } else {
        counts.append((row, 1))
      }
    }
    guard let most = counts.map(\.count).max(), let best = counts.first(where: { $0.count == most }) else { return nil }
    return Municipality(name: best.row[0], code: best.row[1])
  }

  private func named() -> [WordList.Row] {
    let text = clean.text
    var rows: [WordList.Row] = []
    var offset = 0
    while let space = text.firstIndex(of: 0x20, from: offset, to: text.count) {
      offset = space + 1
      // Letter case aside; few words start or end like these.
      let next = text.byte(at: offset) | 0x20
      if next == 0x6B || next == 0x73, let row = row(beside: offset) { rows.append(row) }
      if space >= 6, text.bytes[space - 1] | 0x20 == 0x6E, let row = row(behind: TextSpan(space - 6, space)) {
        rows.append(row)
      }
    }
    return rows
  }

  private func row(beside noun: Int) -> WordList.Row? {
    guard clean.text.hasPrefix("kommun", at: noun) || clean.text.hasPrefix("stad", at: noun) else { return nil }
    return row(endingAt: noun)
  }

  private func row(behind word: TextSpan) -> WordList.Row? {
    clean.text.matches(word, "region") ? region(from: word.start) : nil
  }

  /// "Upplands Väsby kommun", "Göteborgs Stad": up to three capitalised words before.
  private func row(endingAt offset: Int) -> WordList.Row? {
    var cursor = Cursor(clean.text, at: offset)
    guard let noun = cursor.word() else { return nil }
    var start = offset
    var found: WordList.Row?
    for _ in 0..<3 {
      guard let word = clean.text.word(before: start), clean.text.isUppercase(at: word.start) else { break }
      start = word.start
      found =
        Lexicons.municipalities.row(for: TextSpan(start, noun.start + 6), in: clean.text)
        ?? Lexicons.municipalities.row(for: TextSpan(start, noun.end), in: clean.text) ?? found
    }
    return found
  }

  /// "Region Gotland", "Region Jämtland Härjedalen".
  private func region(from start: Int) -> WordList.Row? {
    var cursor = Cursor(clean.text, at: start)
    var found: WordList.Row?
    for _ in 0..<4 {
      guard let word = cursor.word() else { break }
      if let row = Lexicons.municipalities.row(for: TextSpan(start, word.end), in: clean.text) { found = row }
      cursor.take(0x20)
    }
    return found
  }
}
