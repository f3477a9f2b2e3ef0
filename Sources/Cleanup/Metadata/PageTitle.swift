internal import Documents
internal import Scanning

/// The title of a page, without the name of the site.
enum PageTitle {
  /// Between the title and the name of the site.
  private static let separators = [" - ", " – ", " — ", " | ", " · ", " » ", " • ", " :: "]

  /// The main heading where the page's title agrees with it, else the title for social media, the title, the heading.
  static func title(heading: String?, head: String?, social: String?, site: String?) -> String? {
    let heading = folded(heading)
    let titles = [folded(social), folded(head)].compactMap { $0 }
    if let heading, titles.isEmpty || titles.contains(where: { holds($0, heading) }) { return heading }
    return titles.first.map { withoutSite($0, site) } ?? heading
  }

  /// Whether a title holds a heading, letter case aside.
  private static func holds(_ title: String, _ heading: String) -> Bool {
    folded(UTF8Text(title)).firstIndex(of: folded(UTF8Text(heading))) != nil
  }

  private static func folded(_ text: UTF8Text) -> [UInt8] { text.lowercased(text.span) }

  /// The part before the last separator, where what follows names the site or is short.
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    let utf8 = Array(title.utf8)
    for separator in separators where utf8.firstIndex(of: Array(separator.utf8)) != nil {
      let parts = utf8.split(separator: Array(separator.utf8))
      guard parts.count > 1, let last = parts.last else { continue }
      let name = String(decoding: last, as: UTF8.self)
      let isSite = site.map { name.lowercased() == $0.lowercased() } ?? false
      guard isSite || last.count <= 40 else { continue }
      return String(decoding: title.utf8.dropLast(last.count + separator.utf8.count), as: UTF8.self)
    }
    return title
  }

  /// White space folded; `nil` where nothing is left.
  private static func folded(_ title: String?) -> String? {
    guard let title else { return nil }
    let words = title.utf8.split { $0.isSpaceASCII }
    return words.isEmpty ? nil : String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
