extension Lexicons {
  /// Names of the seasons with their EDTF codes, definite or not.
  package static let seasons = WordList(parsing: EmbeddedLists.seasons)
  /// Names of the weekdays, 1 Monday … 7 Sunday.
  package static let weekdays = WordList(parsing: EmbeddedLists.weekdays)
  /// Ordinal numbers in words, 1–31; −1 for the last.
  package static let ordinals = WordList(parsing: EmbeddedLists.ordinals)
  /// The numbers 1–4 in words.
  package static let cardinals = WordList(parsing: EmbeddedLists.cardinals)
  /// Holidays with the rule of their day.
  package static let holidays = WordList(parsing: EmbeddedLists.holidays)
  /// Words that build dates ("läsåret", "kvartal", "till") with their roles.
  package static let calendarWords = WordList(parsing: EmbeddedLists.calendarWords)
  /// Words beside four figures that tell whether they are a year.
  package static let yearNeighbours = WordList(parsing: EmbeddedLists.yearNeighbours)
  /// Verbs and words that tell past, present and future; a third field is for the first word of a sentence.
  package static let tenseWords = WordList(parsing: EmbeddedLists.tenseWords)
  /// Endings of words that are preterites.
  package static let preteriteEndings = WordList(parsing: EmbeddedLists.preteriteEndings)
  /// Endings of supines, which make a past of "har".
  package static let supineEndings = WordList(parsing: EmbeddedLists.supineEndings)
  /// Words between and before dates: of a list of days, of the year a sentence tells of, of an end.
  package static let dateLinks = WordList(parsing: EmbeddedLists.dateLinks)
  /// First words of a line with the day of the document, of its publication or not.
  package static let dayLabels = WordList(parsing: EmbeddedLists.dayLabels)
  /// Phrases after a date that tell its year ("samma år").
  package static let relativeYears = WordList(parsing: EmbeddedLists.relativeYears)
}
