/// Footnotes or endnotes, counted in the order that the text refers to them.
struct WordNotes {
  struct Note {
    let mark: String
    let blocks: [RawBlock]
  }

  private let style: NumberStyle
  private let blocks: [String: [RawBlock]]
  private var count = 0

  init(_ style: NumberStyle, blocks: [String: [RawBlock]] = [:]) {
    self.style = style
    self.blocks = blocks
  }

  /// The note of an id, with the next mark.
  mutating func take(_ id: String?) -> Note { take(id.flatMap { blocks[$0] } ?? []) }

  mutating func take(_ blocks: [RawBlock]) -> Note {
    count += 1
    return Note(mark: style.label(of: count), blocks: blocks)
  }
}
