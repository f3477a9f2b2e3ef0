/// A piece of a record's text around what was found in it.
package struct Snippet: Hashable, Sendable {
  /// One line: line feeds and tabs of the text are spaces here, one for one.
  package let text: String
  /// Where the piece begins in the record's text, in Unicode code points.
  package let start: Int
  /// What was found, in code points of this snippet; sorted, not overlapping.
  package let marks: [Range<Int>]
  /// Whether text stands before and after the piece.
  package let isCutBefore: Bool
  package let isCutAfter: Bool

  static let empty = Snippet(text: "", start: 0, marks: [], isCutBefore: false, isCutAfter: false)

  /// The text with each mark between two strings.
  package func marked(_ open: String, _ close: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var line = isCutBefore ? "… " : ""
    var place = 0
    for mark in marks where mark.upperBound <= scalars.count && mark.lowerBound >= place {
      line.unicodeScalars += scalars[place..<mark.lowerBound]
      line += open
      line.unicodeScalars += scalars[mark]
      line += close
      place = mark.upperBound
    }
    line.unicodeScalars += scalars[place...]
    return line + (isCutAfter ? " …" : "")
  }
}
