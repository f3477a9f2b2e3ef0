internal import Documents
internal import Lexicons

/// Gives case numbers their canonical keys: `KSN-2015-1345` and `KSN 2015/01345` are both `KSN 2015/1345`.
struct CaseNumberNormalizer {
  func entities(of document: AnnotatedDocument) -> [Entity] {
    document.mentions.compactMap { mention in
      guard case .caseNumber(let expression) = mention.content else { return nil }
      return Entity(
        kind: .caseNumber, span: mention.span, value: key(of: expression),
        details: .caseNumber(classification: expression.classification))
    }
  }

  private func key(of expression: CaseNumberExpression) -> String {
    var key = expression.prefix.map { canonical(register: $0) + " " } ?? ""
    key += "\(fourDigits(expression.year))/\(expression.serial)"
    if let document = expression.document { key += "-\(document)" }
    return key
  }

  /// `Sn` and `sn` are `SN`; what the list does not hold stays as written, but for lower case.
  private func canonical(register: String) -> String {
    if let row = Lexicons.caseRegisters.row(for: register) { return row[0] }
    return register.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false ? register.uppercased() : register
  }

  /// `22` is 2022, `98` is 1998: registers of this century's first half and the last's second.
  private func fourDigits(_ year: Int) -> Int {
    switch year {
    case 0..<50: 2000 + year
    case 50..<100: 1900 + year
    default: year
    }
  }
}
