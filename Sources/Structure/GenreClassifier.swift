internal import Documents
internal import Lexicons
internal import Scanning

/// Tells the kind of a document by its items and by the words of its first lines.
struct GenreClassifier {
  /// How much of the text counts as its top, in bytes.
  private static let top = 1_500

  let clean: CleanDocument

  /// - Parameter hasContents: A contents list names the items, as whole minutes have it.
  func genre(items: [ItemSection], hasContents: Bool, meeting: MeetingStatement?) -> Genre {
    let scores = scores()
    let best = best(of: scores)
    if items.isEmpty { return best ?? (isPage ? .news : .other) }
    if scores[.officialLetter, default: 0] >= 6 || scores[.agenda, default: 0] >= 5 || scores[.notice, default: 0] >= 8
    {
      return best ?? .other
    }
    let isWhole = items.count >= 3 || (meeting?.sections != nil && (items.count == 2 || hasContents))
    return isWhole && scores[.protocolExtract, default: 0] == 0 ? .protocol : .protocolExtract
  }

  /// A page of a site, or one that was saved as text.
  private var isPage: Bool {
    clean.identity.mediaType == .html || clean.metadata.published != nil
      || clean.removed.contains { $0.reason == .phrase || $0.reason == .furniture }
  }

  private func best(of scores: [Genre: Int]) -> Genre? {
    let candidates = scores.filter { $0.value >= 4 }
    guard let most = candidates.values.max() else { return nil }
    return GenreCue.all.first { candidates[$0.genre] == most }?.genre
  }

  private func scores() -> [Genre: Int] {
    var scores: [Genre: Int] = [:]
    let found = [
      Self.titleCues.found(in: titleBytes()), Self.topCues.found(in: clean.text.lowercased(TextSpan(0, edge))),
      Self.lineCues.found(in: lineBytes()),
    ].joined()
    for number in found { scores[GenreCue.all[number].genre, default: 0] += GenreCue.all[number].weight }
    return scores
  }

  private static let titleCues = GenreCueScanner(.title)
  private static let topCues = GenreCueScanner(.top)
  private static let lineCues = GenreCueScanner(.line)

  /// The end of the top, on a character edge.
  private var edge: Int {
    var edge = min(Self.top, clean.text.count)
    while edge > 0, edge < clean.text.count, clean.text.bytes[edge] & 0xC0 == 0x80 { edge -= 1 }
    return edge
  }

  /// The short lines at the top that head no part, each after a line feed.
  private func lineBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for block in clean.blocks.prefix(30)
    where block.span.count <= 120 && !PartHeading.isListed(block.span, in: clean.text) {
      bytes.append(0x0A)
      clean.text.appendLowercased(block.span, to: &bytes)
    }
    return bytes
  }

  private func titleBytes() -> [UInt8] {
    let title = UTF8Text(clean.metadata.title ?? "")
    var bytes = title.lowercased(title.span)
    if let first = clean.blocks.first, first.span.count <= 300 {
      bytes.append(0x0A)
      clean.text.appendLowercased(first.span, to: &bytes)
    }
    return bytes
  }
}
