internal import Documents
internal import Lexicons
internal import Scanning

/// Names of a bare noun with an adjective or a domain.
extension OrganNameReader {
  /// "tekniska nämnden", "nämnden för vård och omsorg", "fullmäktige".
  func phrase(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName? {
    if let adjective = adjective(before: word.start), head.isDefinite {
      return organ(
        head, TextSpan(adjective.start, word.end), name: text.lowercased(adjective) + " \(head.definite)".utf8)
    }
    guard head.role != .listed else {
      return head.indefinite == head.definite ? fullCouncil(head, word) : nil
    }
    guard !head.isGenitive, head.isDefinite || hasPossessor(before: word.start),
      let domain = OrganDomain(in: text, after: word.end)
    else { return nil }
    return OrganName(
      kind: kind(of: head), form: .name,
      span: TextSpan(word.start, domain.end),
      name: String(decoding: Array("\(head.definite) för ".utf8) + domain.name, as: UTF8.self),
      isGenitive: domain.isGenitive)
  }

  private func fullCouncil(_ head: OrganHeads.Form, _ word: TextSpan) -> OrganName {
    OrganName(kind: .organ, form: .partial, span: word, name: head.definite, isGenitive: head.isGenitive)
  }

  func adjective(before start: Int) -> TextSpan? {
    let word = text.wordOnLine(before: start)
    return !word.isEmpty && word.end < start && Lexicons.organAdjectives.contains(word, in: text) ? word : nil
  }
}
