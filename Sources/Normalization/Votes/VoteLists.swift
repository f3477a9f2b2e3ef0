internal import Documents
internal import Scanning

/// Who voted how, in running text or one a line.
///
///     "A (S), B (V) och C (M) röstar Ja (3)."   "Följande röstar NEJ: D (L)"   "E (C) - AVSTÅR"   "Ja: F (S), G (V)"
struct VoteLists {
  let text: ItemText

  typealias List = (choice: Vote.Choice, persons: [PersonReference])

  /// The lists of a sentence: persons belong to the choice behind them, else to the one before.
  func lists(in sentence: TextSpan) -> [List] {
    let persons = text.persons(in: sentence)
    let choices = persons.isEmpty ? [] : choices(in: sentence)
    guard let firstChoice = choices.first, let firstPerson = persons.first else { return [] }
    let leads = firstPerson.place.start < firstChoice.place.start
    return choices.enumerated().map { index, choice in
      let start = leads ? (index == 0 ? sentence.start : choices[index - 1].place.end) : choice.place.end
      let end = leads ? choice.place.start : (index + 1 < choices.count ? choices[index + 1].place.start : sentence.end)
      let first = persons.count(ofFirst: { $0.place.start < start })
      let behind = persons.count(ofFirst: { $0.place.end <= end })
      return (choice.choice, persons[first..<max(first, behind)].map(\.person))
    }.filter { !$0.persons.isEmpty }
  }

  /// Choices that somebody makes: behind "röstar", at the end of a line, before a colon; "avstår" by itself.
  private func choices(in sentence: TextSpan) -> [(choice: Vote.Choice, place: TextSpan)] {
    let words = text.text.words(in: sentence)
    return words.enumerated().compactMap { index, word in
      guard let choice = VoteWord(word, in: text.text).choice else { return nil }
      let follows = index > 0 && VoteWord(words[index - 1], in: text.text) == .verb
      let isLast = text.text.trimmed(TextSpan(word.end, sentence.end)).count <= 1
      let isLabel = [0x3A, 0x09].contains(text.text.byte(at: word.end))
      guard choice == .abstain || choice == .absent || follows || isLast || isLabel else { return nil }
      return (choice, word)
    }
  }

  /// The choice that a line names and nothing else: "Ja", "Nej-röster:", "Avstår".
  func label(of line: TextSpan) -> Vote.Choice? {
    guard line.count <= 24 else { return nil }
    let words = text.text.words(in: line).map { VoteWord($0, in: text.text) }
    let choices = words.compactMap(\.choice)
    guard choices.count == 1, words.allSatisfy({ $0.choice != nil || $0 == .filler || $0 == .verb }) else { return nil }
    return choices[0]
  }
}
