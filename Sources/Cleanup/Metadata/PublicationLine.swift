internal import Documents
internal import Lexicons
internal import Scanning

/// A visible line that dates a document: "Publicerat 27 maj, 2020", "Senast uppdaterad: 2024-03-12 av …".
enum PublicationLine {
  private static let longestLine = 160
  private static let longestLabel = 32

  /// Bytes that a label may start with, in either letter case: most lines start otherwise and need no look-up.
  private static let initials: [Bool] = {
    let labels = Lexicons.publicationLabels.rows.map { $0[0] }
    let starts = Set(labels.flatMap { [$0.utf8.first, $0.uppercased().utf8.first] })
    return (UInt8.min...UInt8.max).map(starts.contains)
  }()

  /// Takes up what the first such lines say, where the file says nothing else.
  static func read(_ blocks: [RawBlock], into metadata: inout DocumentMetadata) {
    for index in blocks.indices where blocks[index].removal != .hidden && blocks[index].text.count <= longestLine {
      if metadata.published != nil, metadata.modified != nil { return }
      guard let first = blocks[index].text.first, initials[Int(first)], blocks[index].text.contains(where: \.isDigit)
      else { continue }
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
