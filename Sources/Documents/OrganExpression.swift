/// A political body (organ) or administration (förvaltning) as the text names it.
package struct OrganExpression: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case organ, administration }

  package enum Form: Hashable, Sendable {
    /// A name that stands for itself: `name` is canonical.
    case name
    /// A part of a name, whose rest the document knows: "arbetsutskottet", "fullmäktige".
    case partial
    /// "KSAU": `name` is the abbreviation in capitals without spaces.
    case abbreviation
  }

  package let kind: Kind
  package let form: Form
  /// Definite nominative, lower case, in full ("socialnämndens arbetsutskott"), but for abbreviations.
  package let name: String

  package init(kind: Kind, form: Form = .name, name: String) {
    self.kind = kind
    self.form = form
    self.name = name
  }
}
