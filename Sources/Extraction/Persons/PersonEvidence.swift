internal import Documents
internal import Lexicons
internal import Scanning

/// What stands beside a run of capitalised words and says that it is a person's name.
struct PersonEvidence {
  let party: String?
  let role: String?

  /// - Parameter isStated: The run stands where a front page has its persons.
  /// - Returns: `nil` where nothing says that the run is a person.
  init?(of name: inout NameRun, in text: UTF8Text, isStated: Bool) {
    let column = name.takeParty(in: text)
    let (words, span) = (name.words, name.span)
    guard words.count >= 2, !Self.isOrganization(words, in: text) else { return nil }
    let hasFirstName = Self.isFirstName(words[0], in: text)
    let mark = PartyMark.after(span.end, in: text).flatMap { $0.isKnown || hasFirstName ? $0 : nil }
    let title = RoleTitle.after(mark?.end ?? span.end, in: text) ?? RoleTitle.before(span.start, in: text)
    let isPerson =
      mark != nil || (isStated && words.count <= 4) || (column != nil && hasFirstName)
      || (title != nil && words.count <= 4)
      || Self.followsLabel(span, in: text)
      || (hasFirstName && words.count <= 4 && Self.speaksOrSigns(span, in: text))
    guard isPerson else { return nil }
    party = mark?.party ?? column
    role = title?.role
  }

  private static func isOrganization(_ words: [TextSpan], in text: UTF8Text) -> Bool {
    words.contains {
      Lexicons.organizationWords.contains($0, in: text) || RoleTitle.isNoun($0, in: text)
    }
  }

  /// "Anna", "Anna-Lena" of "anna" and "lena".
  private static func isFirstName(_ word: TextSpan, in text: UTF8Text) -> Bool {
    if Lexicons.firstNames.contains(word, in: text) { return true }
    guard let hyphen = text.firstIndex(of: 0x2D, from: word.start, to: word.end) else { return false }
    return Lexicons.firstNames.contains(TextSpan(word.start, hyphen), in: text)
  }

  /// "Handläggare: Anna Ek", "Sekreterare\tAnna Ek".
  private static func followsLabel(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let end = text.skippingBlanks(before: span.start)
    let isTab = text.byte(at: end) == 0x09
    guard end > 0, text.byte(at: end - 1) == 0x3A || isTab else { return false }
    let label = text.wordOnLine(before: isTab ? end : end - 1)
    return RoleTitle.isNoun(label, in: text)
  }

  /// A verb of speech beside the name, or a line or cell with the name alone.
  private static func speaksOrSigns(_ span: TextSpan, in text: UTF8Text) -> Bool {
    if Lexicons.speechVerbs.contains(text.wordOnLine(at: span.end), in: text)
      || Lexicons.speechVerbs.contains(text.wordOnLine(before: span.start), in: text)
    {
      return true
    }
    let edges: [UInt8] = [0, 0x0A, 0x09]
    return edges.contains(text.byte(at: span.start - 1)) && edges.contains(text.byte(at: span.end))
  }
}
