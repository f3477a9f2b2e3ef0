/// The marks of footnotes or endnotes, counted in the order that the text refers to them.
struct WordNoteMarks {
  private let style: NumberStyle
  private var places: [String: Int] = [:]

  init(_ style: NumberStyle) { self.style = style }

  mutating func next(for id: String?) -> String {
    guard let id else { return "" }
    let place = places[id] ?? places.count + 1
    places[id] = place
    return label(of: place)
  }

  /// From 1, in the order of the text; `nil` for a note that the text does not refer to.
  func place(of id: String?) -> Int? { id.flatMap { places[$0] } }

  func label(of place: Int) -> String { style.label(of: place) }
}
