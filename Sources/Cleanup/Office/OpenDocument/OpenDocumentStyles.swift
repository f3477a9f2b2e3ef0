/// The styles of an OpenDocument text, with what they inherit, and its lists.
struct OpenDocumentStyles {
  struct Style {
    var base: String?
    var outlineLevel: Int?
    /// Empty where a style takes a list away.
    var list: String?
    var isHidden: Bool?
    var isBold: Bool?
    var isSuperscript: Bool?
  }

  /// How a level of a list looks.
  struct Level {
    /// `nil` for a bullet or a level without numbers.
    var style: NumberStyle?
    var bullet = ""
    var prefix = ""
    var suffix = ""
    /// How many levels' numbers are shown.
    var shown = 1
    var start = 1
  }

  private static let deepest = 20

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]
  /// The numbering of headings.
  static let outline = "outline"
  private var current: String?
  private var list: String?

  // MARK: Reading

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "style:style": begin(attributes)
    case "style:text-properties": readText(attributes)
    case "text:list-style": list = attributes["name"]
    case "text:outline-style": list = Self.outline
    case "text:list-level-style-number", "text:outline-level-style": readNumber(attributes)
    case "text:list-level-style-bullet": readBullet(attributes)
    default: break
    }
  }

  mutating func close(_ name: String) {
    if name == "style:style" { current = nil }
    if name == "text:list-style" || name == "text:outline-style" { list = nil }
  }

  private mutating func begin(_ attributes: XMLAttributes) {
    current = attributes["name"]
    guard let current else { return }
    styles[current] = Style(
      base: attributes["parent-style-name"], outlineLevel: attributes.number("default-outline-level"),
      list: attributes["list-style-name"])
  }

  private mutating func readText(_ attributes: XMLAttributes) {
    guard let current else { return }
    if let weight = attributes["font-weight"] { styles[current]?.isBold = weight == "bold" || weight >= "600" }
    if let display = attributes["display"] { styles[current]?.isHidden = display == "none" }
    if let position = attributes["text-position"] {
      styles[current]?.isSuperscript = position.hasPrefix("super")
    }
  }

  private mutating func readNumber(_ attributes: XMLAttributes) {
    var level = Level()
    level.style = Self.numberStyle(attributes["num-format"])
    level.prefix = attributes["num-prefix"] ?? ""
    level.suffix = attributes["num-suffix"] ?? ""
    level.shown = attributes.number("display-levels") ?? 1
    level.start = attributes.number("start-value") ?? 1
    add(level, attributes)
  }

  private mutating func readBullet(_ attributes: XMLAttributes) {
    add(Level(bullet: attributes["bullet-char"] ?? "•"), attributes)
  }

  private mutating func add(_ level: Level, _ attributes: XMLAttributes) {
    guard let list, let number = attributes.number("level"), (1...10).contains(number) else { return }
    lists[list, default: [:]][number] = level
  }

  private static func numberStyle(_ format: String?) -> NumberStyle? {
    switch format {
    case "1": .decimal
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    default: nil
    }
  }

  // MARK: Questions

  func inherited<Value>(_ name: String?, _ value: (Style) -> Value?) -> Value? {
    var next = name
    for _ in 0..<Self.deepest {
      guard let style = next.flatMap({ styles[$0] }) else { return nil }
      if let found = value(style) { return found }
      next = style.base
    }
    return nil
  }

  /// - Parameter level: From 1.
  func level(_ level: Int, of list: String?) -> Level? { list.flatMap { lists[$0] }?[level] }

  /// Whether a style or one that it is based on has the name of a title.
  func isTitle(_ name: String?) -> Bool {
    var next = name
    for _ in 0..<Self.deepest {
      guard let known = next else { return false }
      if HeadingStyle.isTitle(known) { return true }
      next = styles[known]?.base
    }
    return false
  }
}
