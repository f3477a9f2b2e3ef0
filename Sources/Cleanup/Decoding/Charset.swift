internal import Lexicons

/// A charset with the name it has on the web and the name of its ICU converter.
struct Charset: Hashable, Sendable {
  /// WHATWG name ("windows-1252").
  let name: String
  let converter: String

  static let utf8 = Charset(name: "UTF-8", converter: "UTF-8")
  static let utf16LE = Charset(name: "UTF-16LE", converter: "UTF-16LE")
  static let utf16BE = Charset(name: "UTF-16BE", converter: "UTF-16BE")
  static let utf32LE = Charset(name: "UTF-32LE", converter: "UTF-32LE")
  static let utf32BE = Charset(name: "UTF-32BE", converter: "UTF-32BE")
  static let windows1252 = Charset(name: "windows-1252", converter: "windows-1252")
  static let latin9 = Charset(name: "ISO-8859-15", converter: "ISO-8859-15")
  static let macRoman = Charset(name: "macintosh", converter: "macintosh")
  static let cp850 = Charset(name: "IBM850", converter: "ibm-850")
  static let cp865 = Charset(name: "IBM865", converter: "ibm-865")

  /// The legacy charset of a label ("latin1"), letter case aside; `nil` for Unicode and for unknown labels.
  static func legacy(label: String) -> Charset? {
    Lexicons.charsetLabels.row(for: label).map { Charset(name: $0[1], converter: $0[2]) }
  }
}
