/// A part of a page that holds blocks: a `div`, a list, a `nav` …, in a tree of such parts.
struct Region: Sendable {
  /// Index of the region around it; `nil` for the page.
  let parent: Int?
  let name: TagName
  let signs: RegionSigns
}

/// What the markup says of a region.
struct RegionSigns: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Not shown to readers.
  static let hidden = RegionSigns(rawValue: 1)
  /// Navigation and the like, by a word in class or id.
  static let chrome = RegionSigns(rawValue: 2)
  /// Navigation and the like, by element or role.
  static let landmark = RegionSigns(rawValue: 4)
  /// The document, by a word in class or id.
  static let content = RegionSigns(rawValue: 8)
  /// The document, by element or role: `main`, `article`.
  static let main = RegionSigns(rawValue: 16)
  /// Made for the eye only: a table without data.
  static let presentation = RegionSigns(rawValue: 32)
  /// An invitation to another page, or the lead of this one.
  static let teaser = RegionSigns(rawValue: 64)
}
