internal import Documents
internal import Lexicons
internal import Scanning

/// The words around a § in which its body is looked for.
struct SectionClause {
  let reference: SectionReference
  let day: TextSpan?
  /// The bodies between the § before it and this one.
  let before: [Entity]
  /// The first body behind it, before the next §.
  let after: Entity?
  let text: UTF8Text
  /// Where body and day of a reference start: "KF 2024-11-06, § 149" from its date on.
  let groupStart: Int
  /// The acting verbs before the §, in order.
  private(set) lazy var verbs = words(in: reference.clause).filter { isActing($0, "verb") }

  /// How far before a § its verb is looked for, in bytes.
  static let reach = 500
  private static let mostBodies = 12

  init(_ reference: SectionReference, day: TextSpan?, organs: ArraySlice<Entity>, text: UTF8Text) {
    self.reference = reference
    self.day = day
    self.text = text
    before = organs.filter { reference.clause.contains($0.span) }.suffix(Self.mostBodies)
    after = organs.first { $0.span.start >= reference.span.end }
    groupStart = day.map { $0.start < reference.span.start ? $0.start : reference.span.start } ?? reference.span.start
  }
}

// MARK: - Beside the §

extension SectionClause {
  /// "KS § 187", "av kommunfullmäktige den 22 februari 2023, § 3", "2016-12-06 KS § 187".
  var besideBefore: String? {
    guard let organ = before.last else { return nil }
    if organ.span.start > groupStart { return organ.value }
    guard text.isGlue(TextSpan(organ.span.end, groupStart)), !isRecipient(organ) else { return nil }
    return organ.value
  }

  /// "§ 43 VON", "§ 107 KF 2026-05-06", "§ 12 i kommunstyrelsen".
  var besideAfter: String? {
    guard let organ = after else { return nil }
    let gap = TextSpan(reference.span.end, organ.span.start)
    guard text.isGlue(gap) else { return nil }
    let isAbbreviation = text.isUppercase(at: organ.span.start) && text.isUppercase(at: organ.span.end - 1)
    let isLinked = text.trimmed(gap).count > 1
    let isDated = day.map { $0.start >= organ.span.end } ?? false
    return (isAbbreviation && !text.hasComma(gap)) || isLinked || isDated ? organ.value : nil
  }

  /// The series of the case number behind a § of another body's minutes: "KS" in "• § 67 2026.142 KS Revidering".
  var series: String? {
    var cursor = Cursor(text, at: reference.span.end, limit: reference.rest.end)
    cursor.skipSpaces()
    guard cursor.number(digits: 4...4) != nil, cursor.take(0x2E) || cursor.take(0x2F), cursor.number() != nil else {
      return nil
    }
    cursor.skipSpaces()
    return cursor.word().map { text[$0] }
  }

  /// Whether a body is only spoken to: "till kommunfullmäktige".
  func isRecipient(_ organ: Entity) -> Bool {
    guard let word = text.word(before: organ.span.start) else { return false }
    return Self.recipientWords.contains { text.matches(word, $0) }
  }

  private static let recipientWords: [StaticString] = [
    "till", "åt", "för", "med", "mellan", "om", "mot", "hos", "gällande", "avseende", "angående", "beträffande",
  ]
}

// MARK: - Bodies that are none

extension SectionClause {
  /// "§ 9 ABAR - Årsredovisning", "Direktionen för förbundet beslutade den 17 april 2026, § 10".
  var namesForeignBody: Bool {
    mutating get {
      let word = text.word(at: text.trimmed(reference.rest).start)
      if isUnknownAbbreviation(word) { return true }
      if day == nil { return false }
      guard let verb = verbs.last else { return namesForeignSource }
      return !namesOwnBody && !isPassive(verb)
    }
  }

  private func isUnknownAbbreviation(_ word: TextSpan) -> Bool {
    (3...6).contains(word.count) && text.isUppercase(at: word.start) && text.isUppercase(at: text.previous(word.end))
  }

  /// "Nämnden beslutade …": the body that speaks.
  private var namesOwnBody: Bool {
    words(in: reference.clause).contains { text.matches($0, "nämnden") || text.matches($0, "styrelsen") }
  }

  /// "antogs", "Bordlagt", "antagen": verbs without the one who acts.
  private func isPassive(_ verb: TextSpan) -> Bool {
    let ends: [StaticString] = ["s", "en", "na"]
    if ends.contains(where: { text.hasSuffix($0, verb) }) { return true }
    guard text.hasSuffix("t", verb) else { return false }
    guard let helper = text.word(before: verb.start) else { return true }
    return !text.matches(helper, "har") && !text.matches(helper, "hade")
  }

  /// "från revisorskollegiet den 26 augusti 2024, § 66"; not "från sammanträdet".
  private var namesForeignSource: Bool {
    var end = groupStart
    if let den = text.word(before: end), text.matches(den, "den") { end = den.start }
    guard let noun = text.word(before: end), noun.start > reference.clauseStart,
      let preposition = text.word(before: noun.start)
    else { return false }
    return (text.matches(preposition, "från") || text.matches(preposition, "av")) && !isActing(noun, "noun")
  }
}

extension UTF8Text {
  func hasComma(_ span: TextSpan) -> Bool { bytes[span.start..<span.end].contains(0x2C) }
}
