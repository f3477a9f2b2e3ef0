internal import Documents
internal import Scanning

/// The markers of a list's items: "•", or numbers and letters in the style of an `ol`.
struct ListNumbering {
  private static let bullet = Array("• ".utf8)

  /// `nil` for bullets.
  private var style: NumberStyle?
  private var next = 1
  private var step = 1

  init() {}

  init(_ tag: MarkupTag, in source: PageSource) {
    guard tag.name == .ol else { return }
    style = Self.style(source.value(of: .type, in: tag).map { source.text[$0] })
    if source.value(of: .reversed, in: tag) != nil { step = -1 }
    if let start = source.value(of: .start, in: tag) { next = Int(source.text[start]) ?? 1 }
  }

  private static func style(_ type: String?) -> NumberStyle {
    switch type {
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    default: .decimal
    }
  }

  mutating func nextMarker(value: Int?) -> [UInt8] {
    guard let style else { return Self.bullet }
    let number = value ?? next
    next = number &+ step
    return Array((style.label(of: number) + ". ").utf8)
  }
}
