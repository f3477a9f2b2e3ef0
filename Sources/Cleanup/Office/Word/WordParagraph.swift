/// A paragraph of a Word document while it is being read.
struct WordParagraph {
  private(set) var style: String?
  private(set) var list = WordListReference()
  private(set) var outlineLevel: Int?
  /// What its list puts before it, as WordML of 2003 states it (`wx:t`).
  private(set) var statedMarker: String?
  /// Whether its kind and marker have been told.
  var hasStarted = false
  /// Its mark was deleted, so that the next paragraph goes on in it.
  var isJoinedToNext = false

  init(hasStarted: Bool = false) { self.hasStarted = hasStarted }

  mutating func read(_ property: String, _ value: String?) {
    guard !hasStarted else { return }
    switch property {
    case "w:pStyle": style = value
    case "w:numId": list.number = value
    case "w:ilvl": list.level = value.flatMap { Int($0) }
    case "t": statedMarker = value
    case "w:outlineLvl": outlineLevel = value.flatMap { Int($0) }
    default: break
    }
  }
}

/// A section, as far as its properties tell of its first page.
struct WordSection {
  /// Relationships by type: "default", "first", "even".
  var headers: [String: String] = [:]
  var hasTitlePage = false

  var firstHeader: String? { headers[hasTitlePage ? "first" : "default"] }
}

/// A cell of a table, as its properties describe it.
struct WordCell {
  var columns = 1
}
