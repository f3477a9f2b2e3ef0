/// A surface that a recognizer found, with its captures; nothing is interpreted yet.
package struct Mention: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case date(DateExpression)
    case section(SectionExpression)
    case caseNumber(CaseNumberExpression)
    case statute(StatuteExpression)
    case organ(OrganExpression)
    case person(PersonExpression)
    case amount(AmountExpression)
    case personalNumber(PersonalNumberKind)
  }

  package let span: TextSpan
  package let content: Content

  package init(span: TextSpan, content: Content) {
    self.span = span
    self.content = content
  }
}
