internal import Documents
internal import Lexicons

/// The bodies that a document names, and what its abbreviations and bare nouns stand for.
struct OrganDirectory {
  typealias NamedMention = (mention: Mention, expression: OrganExpression)

  /// How many names are looked at for what an abbreviation or bare noun may mean.
  private static let mostNames = 100

  /// Mentions of bodies and administrations, in order.
  let mentions: [NamedMention]
  /// The body whose document it is; `nil` where it does not say.
  private(set) var owner: String?
  /// "kommunstyrelsens": the board whose committee "arbetsutskottet" is, in the genitive.
  private var ownerBoard: String?
  /// How often each body is named in full.
  private let named: [String: Int]
  /// Full names, each once, in the order of the text.
  private let order: [String]
  private let abbreviations: OrganAbbreviations

  init(of document: AnnotatedDocument) {
    mentions = document.mentions.compactMap { mention in
      if case .organ(let expression) = mention.content { (mention, expression) } else { nil }
    }
    var named: [String: Int] = [:]
    var order: [String] = []
    for (_, expression) in mentions where expression.kind == .organ && expression.form == .name {
      if named[expression.name] == nil, order.count < Self.mostNames { order.append(expression.name) }
      named[expression.name, default: 0] += 1
    }
    self.named = named
    self.order = order
    abbreviations = OrganAbbreviations(of: mentions, names: order, text: document.text)
    owner = OwnBody(of: document, directory: self).name
    ownerBoard = owner.map { Self.genitive(Self.board(of: $0)) }
  }

  /// Kind and canonical name; `nil` where nothing says which body is meant.
  func value(of expression: OrganExpression) -> (kind: OrganExpression.Kind, name: String)? {
    switch expression.form {
    case .name: (expression.kind, expression.name)
    case .abbreviation: abbreviations.value(of: expression.name)
    case .partial: (expression.name == "fullmäktige" ? council : committee(expression.name)).map { (.organ, $0) }
    }
  }

  /// The canonical name of a body; `nil` for administrations too.
  func body(of expression: OrganExpression) -> String? {
    value(of: expression).flatMap { $0.kind == .organ ? $0.name : nil }
  }

  /// The body that the series of a case number stands for, as an abbreviation would.
  func body(abbreviated key: String) -> String? { abbreviations.body(for: key) }

  static func genitive(_ name: String) -> String { name.hasSuffix("s") ? name : name + "s" }
}

// MARK: - Bare nouns

extension OrganDirectory {
  /// Committees that any board may have; others are few, and go by their own name.
  private static let commonCommittees: Set<String> = [
    "arbetsutskott", "individutskott", "myndighetsutskott", "personalutskott", "presidieutskott",
  ]

  /// The council that "fullmäktige" is.
  private var council: String? {
    let councils = ["kommunfullmäktige", "regionfullmäktige"]
    if let owner, councils.contains(owner) { return owner }
    return councils.filter { named[$0] != nil }.max { named[$0, default: 0] < named[$1, default: 0] }
  }

  /// "kommunstyrelsens arbetsutskott" of "arbetsutskottet": the owner's, else as the document names it in full.
  private func committee(_ definite: String) -> String? {
    let noun = definite.hasSuffix("utskottet") ? String(definite.dropLast(2)) : definite
    let isCommon = Self.commonCommittees.contains(noun)
    if let ownerBoard {
      let own = ownerBoard + " " + noun
      if isCommon || owner == own || named[own] != nil { return own }
    }
    let full = order.filter { $0.hasSuffix("s " + noun) }
    if full.count == 1 { return full[0] }
    return isCommon || (owner == nil && Lexicons.organLookAlikes.contains(definite)) ? nil : definite
  }

  /// The board whose committee acts: itself, the board of a committee, for a council the executive board.
  private static func board(of owner: String) -> String {
    switch owner {
    case "kommunfullmäktige": "kommunstyrelsen"
    case "regionfullmäktige": "regionstyrelsen"
    default: owner.firstRange(of: "ens ").map { owner[..<$0.lowerBound] + "en" } ?? owner
    }
  }
}
