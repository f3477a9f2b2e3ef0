internal import Documents
internal import Lexicons
internal import Scanning

/// Finds the number of the act that a reference means, reference by reference in the order of the text.
struct ActResolver {
  private let text: UTF8Text
  private let documentDate: CalendarDate?
  /// Numbers that the document gives, by name; the first of each until another one is read.
  private var defined: [String: String] = [:]
  /// The numbers that the document cites, in order.
  private var cited: [String] = []
  private var last: String?

  init(text: UTF8Text, documentDate: CalendarDate?, mentions: [Mention]) {
    self.text = text
    self.documentDate = documentDate
    for mention in mentions {
      guard case .statute(let expression) = mention.content, let name = expression.name, let sfs = expression.sfs else {
        continue
      }
      if Lexicons.actVersions(of: name).isEmpty, defined[name] == nil { defined[name] = sfs }
    }
  }

  /// `nil` for a name that neither the document nor a list gives a number for.
  mutating func sfs(of expression: StatuteExpression, at span: TextSpan) -> String? {
    guard let sfs = expression.sfs ?? number(of: expression.name, at: span) else {
      if expression.name != nil { last = nil }
      return nil
    }
    if expression.sfs != nil {
      if let name = expression.name, isAct(sfs, called: name) { defined[name] = sfs }
      cited.append(sfs)
    }
    last = sfs
    return sfs
  }

  /// Whether a number is that of the act itself: `miljöbalken (2025:512)` gives the one of a change of it.
  private func isAct(_ sfs: String, called name: String) -> Bool {
    let versions = Lexicons.actVersions(of: name)
    return versions.isEmpty || versions.contains { $0.sfs == sfs }
  }

  private func number(of name: String?, at span: TextSpan) -> String? {
    guard let name else { return last }
    if let sfs = defined[name] { return sfs }
    let versions = Lexicons.actVersions(of: name)
    if let sfs = cited.last(where: { sfs in versions.contains { $0.sfs == sfs } }) { return sfs }
    guard let index = versions.index(on: documentDate) else { return nil }
    return versions[isNew(span) ? successor(of: index, in: versions) : index].sfs
  }

  /// `den nya socialtjänstlagen` before it applies.
  private func isNew(_ span: TextSpan) -> Bool {
    text.word(before: span.start).map { text.matches($0, "nya") || text.matches($0, "kommande") } ?? false
  }

  private func successor(of index: Int, in versions: [ActVersion]) -> Int {
    guard let year = documentDate?.year, index + 1 < versions.count,
      let lastYear = versions[index].lastDay.flatMap({ Int($0.prefix(4)) }), lastYear - year <= 2
    else { return index }
    return index + 1
  }
}
