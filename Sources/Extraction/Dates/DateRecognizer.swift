package import Documents

/// Finds dates: days, months, seasons, quarters, years and ranges of them.
///
/// Reads block by block; no date crosses a block or a table cell. A surface holds neither "den" nor a weekday, but
/// "år", "åren" and "läsåret". Figures that count, number or measure something are no years.
///
///     "Mötet hålls torsdagen den 9 februari 2023"  // ["9 februari 2023"], with the weekday
///     "mål och budget för åren 2024-2028"          // ["åren 2024-2028"]
///
/// - Complexity: O(n) in the length of the text.
/// Cases: `ExtractionTests/Tables/dates*.txt`.
package struct DateRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    var scanner = DateScanner(text: document.text)
    for block in document.structured.clean.blocks { scanner.read(block: block.span) }
    return scanner.found
  }
}
