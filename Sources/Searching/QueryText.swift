internal import CICU

/// Texts that a person typed, in the form that the archive's texts have.
enum QueryText {
  /// NFC, with controls as spaces.
  static func normalized(_ text: String) -> String {
    let printable = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    return composed(String(String.UnicodeScalarView(printable)))
  }

  private static func composed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var room = [UInt8](repeating: 0, count: bytes.count * 3)
    let length = icu_nfc(bytes, Int64(bytes.count), &room, Int64(room.count))
    return length < 0 || length > room.count ? text : String(decoding: room[..<Int(length)], as: UTF8.self)
  }

  /// What a terminal may be sent: document text with its controls made visible.
  static func printable(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
