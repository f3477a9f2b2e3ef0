package import Documents
internal import Tokenizing

/// What hits must be besides matching the words.
package struct SearchFilter: Hashable, Sendable {
  /// A body: its canonical name, an abbreviation, or a part of its name.
  package var organ: String?
  /// First and last day of the meeting, of documents without one of their publication.
  package var from: CalendarDate?
  package var to: CalendarDate?
  /// A case number in any spelling.
  package var caseNumber: String?

  package init(organ: String? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil, caseNumber: String? = nil) {
    self.organ = organ
    self.from = from
    self.to = to
    self.caseNumber = caseNumber
  }

  /// Whether a text is a case number in some spelling; no record can have one that is not.
  package static func isCaseNumber(_ text: String) -> Bool {
    CanonicalNames(analyzer: TermAnalyzer()).caseNumber(text) != nil
  }

  package var isEmpty: Bool { organ == nil && from == nil && to == nil && caseNumber == nil }
}
