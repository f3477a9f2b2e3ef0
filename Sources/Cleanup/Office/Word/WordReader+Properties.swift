internal import Documents

extension WordReader {
  func readProperty(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["val"]
    switch (properties.last, name) {
    case ("w:rPr", _): if !properties.contains("w:pPr") { run.read(name, value) }
    case ("w:pPr", _): paragraph.read(name, value)
    case ("w:tcPr", "w:gridSpan"): cell?.columns = value.flatMap { Int($0) } ?? 1
    case ("w:trPr", "w:gridBefore"): addEmptyCells(value.flatMap { Int($0) } ?? 0)
    case ("w:sdtPr", "w:showingPlcHdr"): showsPrompt.mutateLast { $0 = WordToggle.isOn(value) }
    case ("w:sectPr", "w:titlePg"): section.hasTitlePage = WordToggle.isOn(value)
    case ("w:sectPr", "w:headerReference"): section.headers[attributes["type"] ?? ""] = attributes["id"]
    default: break
    }
  }

  func closeProperties(_ name: String) {
    switch name {
    case "w:pPr": if !properties.contains("w:pPr") { startParagraph() }
    case "w:tcPr": openPendingCell()
    case "w:sectPr":
      firstHeader = firstHeader ?? section.firstHeader
      section = WordSection()
    default: break
    }
  }

  /// A cell opens once its properties are known, or at its first content where it has none.
  func openPendingCell() {
    guard let cell else { return }
    self.cell = nil
    builder.openCell(columns: cell.columns)
  }

  private func addEmptyCells(_ count: Int) {
    guard (1...10).contains(count) else { return }
    builder.openCell(columns: count)
    builder.closeCell()
  }
}
