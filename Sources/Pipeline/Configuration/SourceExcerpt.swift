/// A line of a text with a place in it marked.
struct SourceExcerpt {
  private static let widest = 100

  /// From 1.
  let line: Int
  /// From 1, in characters.
  let column: Int
  /// The line, and below it a caret and tildes.
  let marked: String

  init(of text: [UInt8], range: Range<Int>) {
    let place = min(range.lowerBound, text.count)
    let before = text[..<place]
    line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    let lead = Self.characters(text[start..<place])
    column = lead.count + 1
    let shown = String(Self.characters(text[start..<max(start, end)]).prefix(Self.widest))
    let width = Self.characters(text[place..<max(place, min(end, range.upperBound))]).count
    let tildes = max(0, min(width, Self.widest - lead.count) - 1)
    marked =
      shown + "\n" + String(repeating: " ", count: min(lead.count, Self.widest)) + "^"
      + String(repeating: "~", count: tildes)
  }

  /// Tabs count one, so that the caret stands below its place.
  private static func characters(_ bytes: ArraySlice<UInt8>) -> [Character] {
    Array(String(decoding: bytes, as: UTF8.self)).map { $0.isWhitespace ? " " : $0 }
  }
}
