internal import Documents
internal import Lexicons
internal import Scanning

/// A visible line that dates a document: "Publicerat 27 maj, 2020", "Senast uppdaterad: 2024-03-12 av …".
enum PublicationLine {
  private static let longestLine = 160
  private static let longestLabel = 32

  /// Takes up what the first such lines say, where the file says nothing else.
  static func read(_ blocks: [RawBlock], into metadata: inout DocumentMetadata) {
    for block in blocks where block.removal != .hidden && block.text.count <= longestLine {
      if metadata.published != nil, metadata.modified != nil { return }
      guard block.text.contains(where: \.isDigit) else { continue }
      read(UTF8Text(validated: block.text), into: &metadata)
    }
  }

  private static func read(_ line: UTF8Text, into metadata: inout DocumentMetadata) {
    guard let (role, end) = label(of: line), let date = StatedDate.read(line, from: end, to: min(end + 40, line.count))
    else { return }
    if role == "published" {
      metadata.published = metadata.published ?? date
    } else {
      metadata.modified = metadata.modified ?? date
    }
  }

  /// The longest label that the line starts with, and its end.
  private static func label(of line: UTF8Text) -> (role: String, end: Int)? {
    var found: (role: String, end: Int)?
    for end in 0...min(line.count, longestLabel) where end == line.count || !line.isLetter(at: end) {
      guard !line.byte(at: end).isContinuation else { continue }
      if let row = Lexicons.publicationLabels.row(for: TextSpan(0, end), in: line) { found = (row[1], end) }
    }
    return found
  }
}
