/// Elements of WordprocessingML by what becomes of them.
enum WordVocabulary {
  /// Those that describe what stands beside them.
  static let properties: Set<String> = ["w:pPr", "w:rPr", "w:tcPr", "w:trPr", "w:sdtPr", "w:sectPr"]

  /// Those that hold no text of the document: earlier states of properties, instructions, deleted text, the readings
  /// above characters, fields of forms, data.
  static let skipped: Set<String> = [
    "w:pPrChange", "w:rPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange",
    "w:tblGridChange", "w:tblPrExChange", "w:numberingChange", "w:instrText", "w:delInstrText", "w:delText", "w:rt",
    "w:tblPr", "w:tblGrid", "w:ffData", "w:binData", "w:docOleData", "w:fonts",
    "w:styles", "w:lists", "w:docPr",
  ]
}

/// Characters of symbol fonts (`w:sym`), which have codes of their own in the private use area.
enum WordSymbol {
  private static let wingdings: [UInt32: String] = [
    0xA7: "•", 0xA8: "☐", 0x6F: "☐", 0xFE: "☒", 0xFD: "☒", 0xFC: "✓", 0xFB: "✗", 0xE0: "→", 0x6C: "•", 0x6E: "•",
  ]
  private static let symbol: [UInt32: String] = [0xB7: "•", 0x2D: "−", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xAE: "→"]

  /// - Parameter code: Hexadecimal; a space for what no table knows.
  static func character(_ code: String?, font: String?) -> String {
    guard let code, let value = UInt32(code, radix: 16) else { return "" }
    if !(0xF000...0xF0FF).contains(value), let scalar = Unicode.Scalar(value), value > 0x20 { return String(scalar) }
    let table = font?.hasPrefix("Wingdings") == true ? wingdings : symbol
    return table[value & 0xFF] ?? " "
  }
}
