internal import Documents

/// Tells HTML, XML and plain text apart by the first characters.
///
/// Leading space, comments, processing instructions and a document type are skipped. Where the text starts otherwise
/// (a server's message before the page, a fragment without `<html>`), a few known tags make it HTML.
struct MarkupDetector {
  /// Tags of HTML that are looked for, lower case.
  private static let tags: Set<String> = [
    "a", "article", "aside", "b", "base", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "em",
    "font", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i",
    "iframe", "img", "input", "li", "link", "main", "meta", "nav", "noscript", "ol", "p", "pre", "script", "section",
    "span", "strong", "style", "table", "tbody", "td", "th", "thead", "title", "tr", "u", "ul",
  ]
  private static let enoughTags = 3
  /// Tags that one of is enough.
  private static let pageTags: Set<String> = ["html", "head", "body"]

  private let text: [UInt8]
  private var offset = 0
  private var sawDeclaration = false

  /// - Parameter text: ASCII; other characters as any byte from 0x80.
  /// - Returns: `nil` where nothing stands behind the comments.
  static func type(of text: [UInt8]) -> MediaType? {
    var detector = MarkupDetector(text: text)
    return detector.type()
  }

  private init(text: [UInt8]) {
    self.text = text
    if text.starts(with: [0x80, 0x80, 0x80]) { offset = 3 } else if text.first == 0x80 { offset = 1 }
  }

  private mutating func type() -> MediaType? {
    skipProlog()
    if offset >= text.count { return nil }
    if starts(with: "<!doctype") { return documentType() }
    if sawDeclaration { return tagName(at: offset) == "html" ? .html : .xml }
    if Self.tags.contains(tagName(at: offset)) { return .html }
    return hasEnoughTags ? .html : .plainText
  }

  /// White space, comments and `<?…>`, which some programs write without the second `?`.
  private mutating func skipProlog() {
    while offset < text.count {
      if text[offset] <= 0x20 {
        offset += 1
      } else if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<?") {
        sawDeclaration = sawDeclaration || starts(with: "<?xml")
        skip(past: ">")
      } else {
        break
      }
    }
  }

  private func documentType() -> MediaType {
    var name = offset + 9
    while name < text.count, text[name] <= 0x20 { name += 1 }
    return word(at: name) == "html" ? .html : .xml
  }

  private var hasEnoughTags: Bool {
    let names = text.indices.lazy.filter { text[$0] == UInt8(ascii: "<") }.map { tagName(at: $0) }
    let known = names.filter { Self.tags.contains($0) }
    return known.contains { Self.pageTags.contains($0) } || known.prefix(Self.enoughTags).count == Self.enoughTags
  }

  /// The name of the tag that starts or ends at an offset; empty where there is none.
  private func tagName(at offset: Int) -> String {
    guard offset < text.count, text[offset] == UInt8(ascii: "<") else { return "" }
    let name = offset + (offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "/") ? 2 : 1)
    let word = word(at: name)
    let end = name + word.utf8.count
    guard end < text.count, text[end] <= 0x20 || text[end] == UInt8(ascii: ">") || text[end] == UInt8(ascii: "/") else {
      return ""
    }
    return word
  }

  /// Letters and digits, lower case; at most 16.
  private func word(at offset: Int) -> String {
    guard offset < text.count else { return "" }
    let letters = text[offset...].prefix(16).prefix {
      $0 >= 0x30 && $0 < 0x3A || ($0 | 0x20) >= 0x61 && ($0 | 0x20) < 0x7B
    }
    return String(decoding: letters.map { $0 >= 0x41 && $0 < 0x5B ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func starts(with word: String) -> Bool {
    text[offset...].prefix(word.utf8.count).map { $0 >= 0x41 && $0 < 0x5B ? $0 | 0x20 : $0 } == Array(word.utf8)
  }

  private mutating func skip(past end: String) {
    let mark = Array(end.utf8)
    while offset < text.count, !text[offset...].starts(with: mark) { offset += 1 }
    offset = min(text.count, offset + mark.count)
  }
}
