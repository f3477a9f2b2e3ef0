internal import Documents
internal import Scanning

/// The letters that abbreviations of a body are made of: b u n of "barn- och ungdomsnämnden".
struct OrganInitials {
  /// First letters of the parts and of the noun.
  private let initials: String
  /// All letters before the noun, where the name has one part ("social").
  private let stem: String?

  private static let nouns = ["nämnden", "styrelsen", "fullmäktige"]

  /// - Parameter name: Canonical.
  init(of name: String) {
    var parts = name.split { $0 == " " || $0 == "-" || $0 == "," }.filter { !["och", "samt", "för"].contains($0) }
    guard let last = parts.popLast(), let noun = Self.nouns.first(where: last.hasSuffix) else {
      (initials, stem) = ("", nil)
      return
    }
    if last.count > noun.count { parts.append(last.dropLast(noun.count)) }
    initials = String(parts.compactMap(\.first)) + noun.prefix(1)
    stem = parts.count == 1 ? String(parts[0]) : nil
  }

  /// Whether the first letters of all parts spell an abbreviation: KFN of "kultur- och fritidsnämnden".
  /// - Parameter abbreviation: In lower case.
  func spell(_ abbreviation: String) -> Bool { initials.utf8.count > 1 && abbreviation == initials }

  /// Whether a name of one part begins as an abbreviation does: SON of "socialnämnden".
  /// - Parameter abbreviation: In lower case.
  func begin(_ abbreviation: String) -> Bool {
    guard let stem, let noun = initials.last, abbreviation.last == noun else { return false }
    return stem.hasPrefix(String(abbreviation.dropLast()))
  }
}
