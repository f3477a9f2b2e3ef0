internal import Documents
internal import Lexicons
internal import Scanning

/// Reads the signs of an element from its name, role, class, id and style.
///
/// Values repeat from element to element and page to page, so what they say is kept.
final class RegionReader {
  /// Values kept; a page cannot make the memory grow beyond.
  private static let mostKept = 8_192
  private var kept: [UInt64: RegionSigns] = [:]

  func signs(of tag: MarkupTag, in source: PageSource) -> RegionSigns {
    let text = source.text
    var signs = Self.signs(of: tag.name)
    for index in tag.attributes {
      let attribute = source.markup.attributes[index]
      switch attribute.name {
      case .class, .id: signs.formUnion(self.cachedSigns(ofNames: attribute.value, in: text))
      case .role: signs.formUnion(Self.signs(ofRole: attribute.value, in: text))
      case .itemprop where text.matches(attribute.value, "articlebody"): signs.insert(.main)
      case .hidden where !text.matches(attribute.value, "until-found"): signs.insert(.hidden)
      case .style where Self.hides(attribute.value, in: text): signs.insert(.hidden)
      default: break
      }
    }
    return signs
  }

  private static func signs(of name: TagName) -> RegionSigns {
    switch name {
    case .nav, .footer, .aside, .search, .dialog, .header: .landmark
    case .main, .article: .main
    default: []
    }
  }

  private static func signs(ofRole role: TextSpan, in text: UTF8Text) -> RegionSigns {
    switch text[role] {
    case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
      "toolbar":
      .landmark
    case "main", "article": .main
    case "presentation", "none": .presentation
    default: []
    }
  }

  private static func hides(_ style: TextSpan, in text: UTF8Text) -> Bool {
    let squeezed = text.lowercased(style).filter { !$0.isSpaceASCII }
    let value = UTF8Text(validated: squeezed)
    return squeezed.indices.contains { index in
      value.hasPrefix("display:none", at: index) || value.hasPrefix("visibility:hidden", at: index)
        || value.hasPrefix("mso-hide:all", at: index)
    }
  }

  private func cachedSigns(ofNames value: TextSpan, in text: UTF8Text) -> RegionSigns {
    let hash = FNV1a.hash(text.bytes[value.start..<value.end])
    if let known = kept[hash] { return known }
    if kept.count >= Self.mostKept { kept.removeAll(keepingCapacity: true) }
    let signs = RegionNames.signs(of: value, in: text)
    kept[hash] = signs
    return signs
  }
}
