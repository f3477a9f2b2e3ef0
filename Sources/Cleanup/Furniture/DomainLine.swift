internal import Documents
internal import Lexicons
internal import Scanning

/// Lines that recur in municipal documents because documents are alike, not because a site repeats them:
/// a § heading, "Beslut", the name of a body, a member with party, a date, a row of numbers.
enum DomainLine {
  private static let mostWordsOfName = 6

  static func matches(_ line: [UInt8]) -> Bool {
    let text = UTF8Text(validated: line)
    if holdsSection(line) || holdsParty(line) { return true }
    let words = text.words(in: text.span)
    if words.isEmpty || isMostlyNumbers(line) { return true }
    if Lexicons.recurringContent.contains(wholeLine(of: text), in: text) { return true }
    return words.count <= mostWordsOfName && words.contains { isOfDomain($0, in: text) }
  }

  private static func holdsSection(_ line: [UInt8]) -> Bool {
    line.indices.dropFirst().contains { line[$0] == 0xA7 && line[$0 - 1] == 0xC2 }
  }

  /// "(S)", "(KD)": one to three capital letters in parentheses.
  private static func holdsParty(_ line: [UInt8]) -> Bool {
    line.indices.contains { open in
      guard line[open] == 0x28 else { return false }
      let letters = line[(open + 1)...].prefix { $0.isUpperASCII }.count
      return (1...3).contains(letters) && open + letters + 1 < line.count && line[open + letters + 1] == 0x29
    }
  }

  private static func isMostlyNumbers(_ line: [UInt8]) -> Bool {
    let digits = line.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
    let letters = line.reduce(0) { $0 + ($1.isLetterASCII ? 1 : 0) }
    return digits > letters
  }

  private static func wholeLine(of text: UTF8Text) -> TextSpan {
    var span = text.trimmed(text.span)
    while span.end > span.start, text.byte(at: span.end - 1) == 0x3A { span.end -= 1 }
    return span
  }

  /// A month, or the name of a body by its ending, or a form of "beslut".
  private static func isOfDomain(_ word: TextSpan, in text: UTF8Text) -> Bool {
    if text.hasPrefix("beslut", at: word.start) || Lexicons.months.contains(word, in: text) { return true }
    return text.hasSuffix("nämnden", word) || text.hasSuffix("nämnd", word) || text.hasSuffix("styrelsen", word)
      || text.hasSuffix("fullmäktige", word) || text.hasSuffix("utskottet", word) || text.hasSuffix("utskott", word)
  }
}
