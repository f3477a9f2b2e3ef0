internal import Lexicons

/// The word lists of this stage, ready for lookup by bytes.
final class Vocabulary: Sendable {
  enum Period: Sendable {
    /// Never ends a sentence.
    case inside
    /// Ends one before a capital letter.
    case ending
    /// An abbreviation only before a figure.
    case number
    /// An abbreviation only before a small letter or a figure: "kr", which is written without a period else.
    case middle
  }

  /// Each form with periods, with spaces and with both: "t.ex", "t ex", "t. ex".
  let abbreviations: PhraseTable
  /// By number in `abbreviations`.
  let periods: [Period]
  /// First parts of abbreviations in parts: "t", "bl", "fr".
  let spacedBeginnings: PhraseTable
  let slashWords: PhraseTable
  let letterLabels: PhraseTable
  let colonEndings: PhraseTable
  /// Between a half-written compound and the whole one.
  let conjunctions: PhraseTable

  static let swedish = Vocabulary()

  private init() {
    let forms = Lexicons.abbreviations.rows.flatMap { row in
      Self.spellings(of: row[0]).map { (spelling: $0, period: Self.period(row[1])) }
    }
    abbreviations = PhraseTable(forms.map(\.spelling))
    periods = forms.map(\.period)
    spacedBeginnings = PhraseTable(
      Lexicons.abbreviations.rows.map { $0[0].split(separator: ".") }.filter { $0.count > 1 }.map { String($0[0]) })
    slashWords = Self.table(Lexicons.slashWords)
    letterLabels = Self.table(Lexicons.letterLabels)
    colonEndings = Self.table(Lexicons.colonEndings)
    conjunctions = Self.table(Lexicons.ellipsisConjunctions)
  }

  private static func table(_ list: WordList) -> PhraseTable { PhraseTable(list.rows.map { $0[0] }) }

  private static func spellings(of form: String) -> [String] {
    guard form.contains(".") else { return [form] }
    let parts = form.split(separator: ".")
    return [".", " ", ". "].map { parts.joined(separator: $0) }
  }

  private static func period(_ name: String) -> Period {
    switch name {
    case "ending": .ending
    case "number": .number
    case "middle": .middle
    default: .inside
    }
  }
}
