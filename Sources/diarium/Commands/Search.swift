import ArgumentParser
import Documents
import Emission
import Glibc
import JSONText
import Searching

/// Finds records in the archive.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find records in the archive.",
    usage: "diarium search WORDS [options]",
    discussion: """
      Words are found in every form, and where the text writes them half: barn- och
      utbildningsnämnden is found by barnnämnden.

      Examples:
        diarium search bygglov strandskydd         both words
        diarium search '"detaljplan för"'          the phrase
        diarium search bygglov -parkering          the first word, not the second
        diarium search 'skol*'                     words that begin so
        diarium search --case KS-2021-123          every record of a case
        diarium search budget --organ KS --from 2023 --to 2023-06

      Exit codes: 0 all well, also where nothing is found, 2 usage or
      configuration, 5 output could not be written, 6 the archive is missing or
      damaged.
      """)

  // What is no option is a word, so that -not needs no "--" before it.
  @Argument(parsing: .allUnrecognized, help: "Words, \"phrases\", -not, start*, case numbers, § 57.")
  var query: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("The most records to show.", valueName: "n"))
  var limit = 10

  @Option(help: ArgumentHelp("Only of this body: its name, an abbreviation, or a part of it.", valueName: "organ"))
  var organ: String?

  @Option(help: ArgumentHelp("Only from this day, month or year on (2024-03-12, 2024-03, 2024).", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only up to this day, month or year.", valueName: "date"))
  var to: String?

  @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case, in any spelling.", valueName: "number"))
  var caseNumber: String?

  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    for (name, text) in [("--from", from), ("--to", to)] {
      if let text, DateBound(text) == nil {
        throw ValidationError("\(name): \"\(text)\" is no date (2024-03-12, 2024-03 or 2024)")
      }
    }
    if let option = query.prefix(while: { $0 != "--" }).first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    if let first = bounds.from, let last = bounds.to, first > last {
      throw ValidationError("--from \(first) is later than --to \(last)")
    }
    if let caseNumber, !SearchFilter.isCaseNumber(caseNumber) {
      throw ValidationError("--case: \"\(caseNumber)\" is no case number (KS 2021/123 or 2021/123)")
    }
    if limit < 0 { throw ValidationError("--limit: \(limit) is less than 0") }
    if query.isEmpty, filter.isEmpty { throw ValidationError("name a word, --organ, --from, --to or --case") }
    if SearchQuery(words).isOnlyExclusion, filter.isEmpty {
      throw ValidationError("the query only says what must not occur: name a word to look for, too")
    }
  }

  func run() throws {
    let archive = try Archive(archive.location())
    let results = try archive.search(SearchQuery(words), filter: filter, limit: limit)
    try StandardStream.write(json ? jsonBytes(of: results) : Array(report(on: results).utf8))
  }

  private var words: String { query.filter { $0 != "--" }.joined(separator: " ") }

  /// First and last day.
  private var bounds: (from: CalendarDate?, to: CalendarDate?) {
    (from.flatMap(DateBound.init)?.first, to.flatMap(DateBound.init)?.last)
  }

  private var filter: SearchFilter {
    SearchFilter(organ: organ, from: bounds.from, to: bounds.to, caseNumber: caseNumber)
  }

  private func jsonBytes(of results: SearchResults) -> [UInt8] {
    var json = JSONWriter()
    results.write(to: &json)
    json.endLine()
    return json.bytes
  }

  private func report(on results: SearchResults) -> String {
    let isTerminal = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return SearchReport(results, isStyled: isTerminal && !isDumb).text
  }
}
