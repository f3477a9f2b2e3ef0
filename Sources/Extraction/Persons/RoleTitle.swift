internal import Documents
internal import Lexicons
internal import Scanning

/// A title or office beside a name: "(tf avdelningschef)", ", kommunstyrelsens ordförande", "kommunalrådet …".
struct RoleTitle {
  /// Lower case.
  let role: String
  let end: Int

  /// How far from the name the noun of a title may end, in bytes.
  private static let reach = 60

  /// Behind a name or its party: in brackets, after a comma, or on the line below.
  static func after(_ offset: Int, in text: UTF8Text) -> RoleTitle? {
    let start = text.skippingBlanks(at: offset)
    return switch text.byte(at: start) {
    case 0x28: inBrackets(at: start, of: text)
    case 0x2C: phrase(from: text.skippingBlanks(at: start + 1), of: text)
    case 0x0A: line(at: start + 1, of: text)
    default: nil
    }
  }

  /// Before a name: the words of a title that end one space before it.
  static func before(_ offset: Int, in text: UTF8Text) -> RoleTitle? {
    guard text.byte(at: offset - 1) != 0x09 else { return nil }
    let noun = text.wordOnLine(before: offset)
    guard isNoun(noun, in: text), !endsAnotherPerson(noun, in: text) else { return nil }
    var start = noun.start
    while true {
      let modifier = text.wordOnLine(before: start)
      guard !modifier.isEmpty, Lexicons.roleModifiers.contains(modifier, in: text) else { break }
      start = modifier.start
    }
    return RoleTitle(role: text[TextSpan(start, noun.end)].lowercased(), end: noun.end)
  }

  /// "Berit Wahl (S), ordförande Curt Frid (M)": persons of a list whose lines were joined.
  private static func endsAnotherPerson(_ noun: TextSpan, in text: UTF8Text) -> Bool {
    let comma = text.skippingBlanks(before: noun.start)
    guard text.byte(at: comma - 1) == 0x2C else { return false }
    if text.byte(at: comma - 2) == 0x29 { return true }
    return text.word(before: comma - 1).map { text.isUppercase(at: $0.start) } ?? false
  }

  private static func inBrackets(at open: Int, of text: UTF8Text) -> RoleTitle? {
    guard let close = text.firstIndex(of: 0x29, from: open, to: min(text.count, open + reach)) else { return nil }
    let inside = text.trimmed(TextSpan(open + 1, close))
    guard noun(in: inside, of: text) != nil else { return nil }
    return RoleTitle(role: text[inside].lowercased(), end: close + 1)
  }

  private static func phrase(from start: Int, of text: UTF8Text) -> RoleTitle? {
    guard let noun = noun(in: phrase(at: start, in: text), of: text) else { return nil }
    return RoleTitle(role: text[TextSpan(start, noun.end)].lowercased(), end: noun.end)
  }

  /// A line that is a title and nothing else.
  private static func line(at start: Int, of text: UTF8Text) -> RoleTitle? {
    let end = text.firstIndex(of: 0x0A, from: start, to: text.count) ?? text.count
    let line = TextSpan(start, end)
    guard line.count <= reach, !Lexicons.frontPageLabels.contains(line, in: text), let noun = noun(in: line, of: text),
      text.isUppercase(at: start), !namesPerson(TextSpan(noun.end, end), in: text),
      !text.bytes[start..<end].contains(where: { $0 == 0x2E || $0 == 0x28 || $0 == 0x3A || $0 == 0x09 })
    else { return nil }
    return RoleTitle(role: text[line].lowercased(), end: noun.end)
  }

  /// Whether the title on a line is that of the person named behind it.
  private static func namesPerson(_ rest: TextSpan, in text: UTF8Text) -> Bool {
    text.words(in: rest).first.map { text.isUppercase(at: $0.start) && Lexicons.firstNames.contains($0, in: text) }
      ?? false
  }

  /// Up to the mark or line end that closes it.
  private static func phrase(at start: Int, in text: UTF8Text) -> TextSpan {
    var end = start
    let limit = min(text.count, start + reach)
    while end < limit, ![0x0A, 0x09, 0x2C, 0x28, 0x29, 0x3B, 0x2E].contains(text.bytes[end]) { end += 1 }
    while end < text.count, end > start, text.bytes[end].isContinuation { end -= 1 }
    return TextSpan(start, end)
  }

  /// The noun of a title among the first words of a phrase.
  private static func noun(in phrase: TextSpan, of text: UTF8Text) -> TextSpan? {
    text.words(in: phrase).prefix(5).first { isNoun($0, in: text) }
  }

  /// "förvaltningschef", "ordföranden": a listed noun, or a compound with one.
  static func isNoun(_ word: TextSpan, in text: UTF8Text) -> Bool {
    guard word.count >= 3 else { return false }
    return endings[Int(text.byte(at: word.end - 1) | 0x20)].contains { ending in
      ending.count <= word.count && text.equals(TextSpan(word.end - ending.count, word.end), folded: ending[...])
    }
  }

  /// By their last byte.
  private static let endings: [[[UInt8]]] = {
    let all = Lexicons.roleHeads.rows.flatMap(\.fields).filter { $0.count > 3 }.map { Array($0.utf8) }
    return (0...0xFF).map { byte in all.filter { Int($0.last ?? 0) == byte } }
  }()
}
