internal import Lexicons

/// The styles of a Word document, with what they inherit.
final class WordStyles: XMLEvents {
  struct Style {
    var name = ""
    var base: String?
    var outlineLevel: Int?
    var list: WordListReference = WordListReference()
    var isHidden: Bool?
    var isBold: Bool?
    var isSuperscript: Bool?
  }

  /// Styles may be based on each other; a ring of them must end.
  private static let deepest = 20

  private(set) var styles: [String: Style] = [:]
  private(set) var defaultParagraph: String?
  private var id: String?

  func open(_ name: String, _ attributes: XMLAttributes) {
    if name == "w:style" { return begin(attributes) }
    guard let id else { return }
    let value = attributes["val"]
    switch name {
    case "w:name": styles[id]?.name = value?.lowercased() ?? ""
    case "w:basedOn": styles[id]?.base = value
    case "w:outlineLvl": styles[id]?.outlineLevel = attributes.number("val")
    case "w:numId": styles[id]?.list.number = value
    case "w:ilvl": styles[id]?.list.level = attributes.number("val")
    case "w:vanish": styles[id]?.isHidden = WordToggle.isOn(value)
    case "w:b": styles[id]?.isBold = WordToggle.isOn(value)
    case "w:vertAlign": styles[id]?.isSuperscript = value == "superscript"
    default: break
    }
  }

  func close(_ name: String) {
    if name == "w:style" { id = nil }
  }

  private func begin(_ attributes: XMLAttributes) {
    id = attributes["styleId"]
    guard let id else { return }
    styles[id] = Style()
    if attributes["type"] == "paragraph", WordToggle.isOn(attributes["default"] ?? "0") { defaultParagraph = id }
  }

  // MARK: Questions

  /// The first answer of a style or one that it is based on.
  func inherited<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
    var next = id
    for _ in 0..<Self.deepest {
      guard let style = next.flatMap({ styles[$0] }) else { return nil }
      if let found = value(style) { return found }
      next = style.base
    }
    return nil
  }

  /// 1–6 for the style of a heading or title; `nil` for other text.
  ///
  /// Word's own names are English in every language ("heading 1"), ids are not ("Rubrik1").
  func headingLevel(_ id: String?) -> Int? {
    guard let id else { return nil }
    let named = inherited(id) { HeadingStyle.level(of: $0.name) }
    let outlined = inherited(id) { $0.outlineLevel }.flatMap { (0..<9).contains($0) ? min($0 + 1, 6) : nil }
    return outlined ?? named ?? (styles[id] == nil ? HeadingStyle.level(of: id) : nil)
  }

  func isTitle(_ id: String?) -> Bool {
    guard let id else { return false }
    return styles[id].map { HeadingStyle.isTitle($0.name) } ?? HeadingStyle.isTitle(id)
  }
}

/// The list that a paragraph or a style belongs to, as far as it says.
struct WordListReference {
  /// `w:numId`; "0" takes a list away that a style gives.
  var number: String?
  /// From 0.
  var level: Int?
}

/// A property that is on where it stands without a value (ECMA-376 17.17.4).
enum WordToggle {
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "1") }
}
