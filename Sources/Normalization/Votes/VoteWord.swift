internal import Documents
internal import Lexicons
internal import Scanning

/// A word of a vote by its role: a choice, or a word that stands beside one.
enum VoteWord: Equatable {
  case choice(Vote.Choice), filler, verb, means, other

  init(_ span: TextSpan, in text: UTF8Text) {
    guard let role = Lexicons.voteWords.row(for: span, in: text)?[1] else {
      self = .other
      return
    }
    switch role {
    case "filler": self = .filler
    case "verb": self = .verb
    case "means": self = .means
    default: self = Vote.Choice(rawValue: role).map(VoteWord.choice) ?? .other
    }
  }

  var choice: Vote.Choice? { if case .choice(let choice) = self { choice } else { nil } }
}
