/// The lists that are open in an OpenDocument text, and how far each has counted.
struct OpenDocumentLists {
  private var styles: [String?] = []
  private var counters: [String: [Int: Int]] = [:]
  /// The marker of the item that was opened last, until a paragraph takes it.
  private var pending: Int?

  var isOpen: Bool { !styles.isEmpty }

  /// - Parameter continues: Goes on with the numbers of the list before.
  mutating func openList(style: String?, continues: Bool) {
    let style = style ?? styles.last ?? nil
    if styles.isEmpty, !continues, let style { counters[style] = nil }
    styles.append(style)
  }

  mutating func closeList() {
    _ = styles.popLast()
    pending = nil
  }

  /// - Parameter start: The number that the item states.
  mutating func openItem(start: Int?, _ definitions: OpenDocumentStyles) {
    pending = styles.count
    count(styles.last ?? nil, styles.count, start, definitions)
  }

  mutating func openHeader() { pending = nil }

  /// What stands before the first paragraph of an item, with the space after it.
  mutating func takeMarker(paragraphList: String?, _ definitions: OpenDocumentStyles) -> String {
    guard let level = pending else { return "" }
    pending = nil
    return marker((styles.last ?? nil) ?? paragraphList, level, definitions)
  }

  /// The number of a heading.
  mutating func headingMarker(level: Int, _ definitions: OpenDocumentStyles) -> String {
    guard definitions.level(level, of: OpenDocumentStyles.outline)?.style != nil else { return "" }
    count(OpenDocumentStyles.outline, level, nil, definitions)
    return marker(OpenDocumentStyles.outline, level, definitions)
  }

  private mutating func count(_ list: String?, _ level: Int, _ start: Int?, _ definitions: OpenDocumentStyles) {
    guard let list else { return }
    let first = definitions.level(level, of: list)?.start ?? 1
    counters[list, default: [:]][level] = start ?? counters[list]?[level].map { $0 &+ 1 } ?? first
    for lower in level + 1...max(level + 1, 10) { counters[list]?[lower] = nil }
  }

  private func marker(_ list: String?, _ level: Int, _ definitions: OpenDocumentStyles) -> String {
    guard let shape = definitions.level(level, of: list) else { return list == nil ? "• " : "" }
    guard shape.style != nil else { return shape.bullet.isEmpty ? "" : ListBullet.shown(shape.bullet) + " " }
    let shown = max(1, level - max(1, min(shape.shown, level)) + 1)...level
    let numbers = shown.compactMap { level -> String? in
      let number = counters[list ?? ""]?[level] ?? definitions.level(level, of: list)?.start ?? 1
      return definitions.level(level, of: list)?.style?.label(of: number)
    }
    return shape.prefix + numbers.joined(separator: ".") + shape.suffix + " "
  }
}
