internal import Documents
internal import Lexicons
internal import Scanning

/// A visible line that dates a document: "Publicerat 27 maj, 2020", "Senast uppdaterad: 2024-03-12 av …".
enum PublicationLine {
  private static let longestLine = 160
  private static let longestLabel = 32

  /// Takes up what the first such lines say, where the file says nothing else.
  static func read(_ blocks: [RawBlock], into metadata: inout DocumentMetadata) {
    for index in blocks.indices where blocks[index].removal != .hidden && blocks[index].text.count <= longestLine {
      if metadata.published != nil, metadata.modified != nil { return }
      guard blocks[index].text.contains(where: \.isDigit) else { continue }
      read(UTF8Text(validated: blocks[index].text), into: &metadata)
    }
  }

  private static func read(_ line: UTF8Text, into metadata: inout DocumentMetadata) {
    guard let (label, end) = Lexicons.publicationLabels.longestRow(startingIn: line, atMost: longestLabel),
      let date = StatedDate.read(line, from: end, to: min(end + 40, line.count))
    else { return }
    if label[1] == "published" {
      metadata.published = metadata.published ?? date
    } else {
      metadata.modified = metadata.modified ?? date
    }
  }
}
