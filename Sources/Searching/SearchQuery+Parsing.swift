internal import Documents

extension SearchQuery {
  /// Every text is a query; what is no syntax is words.
  package init(_ text: String) {
    var parser = QueryParser(QueryText.normalized(String(text.prefix(Self.longest))))
    clauses = parser.parse()
  }
}

/// Splits a query at spaces and quotes. Neighbouring words stay together, so that "KS 2021/123" is analyzed as in a
/// document.
private struct QueryParser {
  private let characters: [Character]
  private var index = 0
  private var clauses: [SearchQuery.Clause] = []
  private var words: [String] = []

  init(_ text: String) { characters = Array(text) }

  mutating func parse() -> [SearchQuery.Clause] {
    while skipSpaces() { readClause() }
    endWords()
    return clauses
  }

  private mutating func readClause() {
    let isExcluded = takeMinus()
    if take("\"") {
      let text = read { $0 == "\"" }
      take("\"")
      add(.phrase, text, isExcluded)
      return
    }
    let word = read { $0.isWhitespace || $0 == "\"" }
    if word.count > 1, word.hasSuffix("*") {
      add(.prefix, String(word.dropLast()), isExcluded)
    } else if isExcluded {
      add(.phrase, word, true)
    } else {
      words.append(word)
    }
  }

  /// A minus belongs to what follows it: "barn- och" and " - " have none.
  private mutating func takeMinus() -> Bool {
    guard index + 1 < characters.count, "-−".contains(characters[index]), !characters[index + 1].isWhitespace
    else { return false }
    index += 1
    return true
  }

  private mutating func add(_ form: SearchQuery.Clause.Form, _ text: String, _ isExcluded: Bool) {
    endWords()
    clauses.append(.init(form: form, text: text, isExcluded: isExcluded))
  }

  private mutating func endWords() {
    if !words.isEmpty {
      clauses.append(.init(form: .words, text: words.joined(separator: " "), isExcluded: false))
    }
    words = []
  }

  // MARK: Characters

  /// Whether anything is left.
  private mutating func skipSpaces() -> Bool {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    return index < characters.count
  }

  @discardableResult
  private mutating func take(_ character: Character) -> Bool {
    guard index < characters.count, characters[index] == character else { return false }
    index += 1
    return true
  }

  private mutating func read(until isEnd: (Character) -> Bool) -> String {
    let start = index
    while index < characters.count, !isEnd(characters[index]) { index += 1 }
    return String(characters[start..<index])
  }
}
