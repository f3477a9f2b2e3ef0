internal import Documents

/// An act named in a text: `kommunallagen`, `lagen (1993:387)`, `PBL 2010:900`, `samma lag`.
struct ActReference {
  /// How much the surface says without a § beside it.
  enum Standing {
    /// Names the act wherever it stands.
    case alone
    /// Names it beside a chapter or § only: an abbreviation with other readings.
    case besideProvision
    /// A name that no list holds: an act after a § or where the document gives its number elsewhere.
    case unknownName
    /// `samma lag`, `lagen`: the act named last.
    case sameAct
  }

  /// The smallest surface with name and number.
  var span: TextSpan
  /// End of what belongs to it but is no part of the surface: the `(SoL)` of `socialtjänstlagen (SoL)`.
  var reach: Int
  var sfs: String?
  /// Lower-case name in definite form, title in indefinite form, or abbreviation as written.
  var name: String?
  var standing: Standing
}
