internal import Documents
internal import Lexicons
internal import Scanning

/// Years that a sentence, a paragraph or a list tells of.
extension DatedMentions {
  /// How long a heading of a list may be, in bytes.
  private static let heading = 120

  /// The year that a date's sentence has named as its time: "Under 2013 sammanträder nämnden den 15 januari".
  ///
  /// A sentence that begins with its year sets the time of what the paragraph goes on to tell of the past, too.
  func frame(of date: UndatedMention, in document: TokenizedDocument) -> Int? {
    guard let year = yearMention(before: date.span.start), year.isWhole, date.span.start - year.span.end <= Self.reach
    else { return nil }
    let sentence = document.sentence(at: year.span.start)
    let word = document.text.word(before: year.span.start)
    let isFramed = isFrame(word, in: document.text)
    let opens = (isFramed ? word?.start ?? year.span.start : year.span.start) <= sentence.start
    if sentence.end > date.span.start { return isFramed || opens ? year.year : nil }
    guard opens, date.tense == .past, !date.isCited, let block = document.block(at: date.span.start) else { return nil }
    return year.span.start >= block.start ? year.year : nil
  }

  /// The year that a short line names last, as a year or a good part of one.
  func frame(endingIn line: TextSpan) -> Int? {
    guard line.count <= Self.heading, let year = yearMention(before: line.end), year.span.start >= line.start,
      year.isLong
    else { return nil }
    return year.year
  }

  private func isFrame(_ word: TextSpan?, in text: UTF8Text) -> Bool {
    word.flatMap { Lexicons.dateLinks.row(for: $0, in: text)?[1] } == "frame"
  }
}
