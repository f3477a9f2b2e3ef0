internal import Documents

/// What an office file holds, whatever its format.
struct OfficeDocument {
  /// The text; each note after the paragraph or table that refers to it.
  var blocks: [RawBlock] = []
  var headers: [RawBlock] = []
  var footers: [RawBlock] = []
  /// The header of the first page.
  var firstHeader: [RawBlock] = []
  /// A paragraph whose style says that it is the document's title.
  var styledTitle: String?
  /// As the program that wrote the file has it, often left from a template.
  var statedTitle: String?
  var language: String?
  var modified: CalendarDate?
  var warnings: Set<DocumentWarning.Code> = []
}
