internal import Documents

/// A name of a body as read from the text.
struct OrganName {
  let kind: OrganExpression.Kind
  let form: OrganExpression.Form
  let span: TextSpan
  /// As in `OrganExpression`.
  let name: String
  let isGenitive: Bool

  var mention: Mention { Mention(span: span, content: .organ(OrganExpression(kind: kind, form: form, name: name))) }

  /// "socialnämndens" of "socialnämnden".
  var genitive: String { name.hasSuffix("s") ? name : name + "s" }
}
