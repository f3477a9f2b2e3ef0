internal import Documents

/// A token before its terms are written, with what sentence splitting and ellipses must know of it.
struct Piece {
  enum Role {
    case plain
    /// A word of Latin letters only, whose lower-case form stands at its place in the folded text.
    case letters
    /// "." "!" "?" "…" as tokens of their own.
    case terminator
    /// An abbreviation whose period may end the sentence as well ("m.m.").
    case endingAbbreviation
    /// The first part of a word that is completed later: "utbildnings-".
    case beginning
    /// The last part of a word that began earlier: "-utbildning".
    case remainder
  }

  let span: TextSpan
  let kind: Token.Kind
  let role: Role

  init(_ start: Int, _ end: Int, _ kind: Token.Kind, _ role: Role = .plain) {
    span = TextSpan(start, end)
    self.kind = kind
    self.role = role
  }
}
