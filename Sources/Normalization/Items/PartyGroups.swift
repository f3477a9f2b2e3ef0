internal import Documents
internal import Lexicons
internal import Scanning

/// Parties whose members act together: "Ledamöterna från M och KD", "Vänsterpartiets ledamöter".
enum PartyGroups {
  static func groups(in span: TextSpan, of text: UTF8Text) -> [PersonReference] {
    let words = text.words(in: span)
    var parties = words.enumerated().compactMap { index, word in party(word, after: words[..<index], in: text) }
    var seen: Set<String> = []
    parties = parties.filter { seen.insert($0).inserted }
    return parties.map { PersonReference(name: nil, party: $0) }
  }

  /// A party's name, or its abbreviation in the capitals of the lexicon.
  private static func party(_ word: TextSpan, after words: ArraySlice<TextSpan>, in text: UTF8Text) -> String? {
    if let row = Lexicons.partyNames.row(for: word, in: text) { return row[1] }
    if let first = words.last, let row = Lexicons.partyNames.row(for: TextSpan(first.start, word.end), in: text) {
      return row[1]
    }
    guard let row = Lexicons.partyAbbreviations.row(for: word, in: text), row[0] == text[word] else { return nil }
    return row[1]
  }
}
