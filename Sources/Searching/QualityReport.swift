package import JSONText

/// What an archive knows of each body's minutes, and what it lacks.
package struct QualityReport: Sendable {
  /// A body's minutes of one year: § are numbered through a year.
  package struct Body: Sendable {
    package let source: String
    package let organ: String
    package let year: String
    package internal(set) var meetings: [Meeting] = []

    /// § that are found, each once however many records have it.
    package var found: Set<Int> { Set(meetings.flatMap(\.sections)) }

    /// § that front pages state, or that lie between two others, and that no record has.
    package var missing: [Int] {
      let found = found
      guard let first = found.min(), let last = found.max() else { return [] }
      return Set(first...last).union(meetings.flatMap(\.stated)).subtracting(found).sorted()
    }
  }

  package struct Meeting: Sendable {
    package let date: String
    package internal(set) var sections: Set<Int> = []
    /// By the front page.
    package internal(set) var stated: Set<Int> = []
    /// Records of an item that another record has too.
    package internal(set) var versions = 0
  }

  /// Of a source.
  package struct Source: Sendable {
    package let name: String
    package internal(set) var documents = 0
    /// With a warning that text is missing or wrong.
    package internal(set) var incomplete = 0
    /// To an item of a known body and day that the archive has not.
    package internal(set) var danglingReferences = 0
    /// Dated items without the day of their meeting.
    package internal(set) var itemsWithoutDay = 0
    /// To a § of a body whose day the text does not give, so that its year is not known either.
    package internal(set) var referencesWithoutDay = 0
  }

  package let sources: [Source]
  package let bodies: [Body]
}

extension QualityReport {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("sources")
      json.array(sources) { json, source in
        json.object { json in
          json.field("name", source.name)
          json.field("documents", source.documents)
          json.field("incomplete", source.incomplete)
          json.field("danglingReferences", source.danglingReferences)
          json.field("itemsWithoutDay", source.itemsWithoutDay)
          json.field("referencesWithoutDay", source.referencesWithoutDay)
        }
      }
      json.key("bodies")
      json.array(bodies) { Self.write($1, to: &$0) }
    }
  }

  private static func write(_ body: Body, to json: inout JSONWriter) {
    json.object { json in
      json.field("source", body.source)
      json.field("organ", body.organ)
      json.field("year", body.year)
      json.field("found", body.found.count)
      json.key("missing")
      json.array(body.missing) { $0.value($1) }
      json.key("meetings")
      json.array(body.meetings) { json, meeting in
        json.object { json in
          json.field("date", meeting.date)
          json.key("sections")
          json.array(meeting.sections.sorted()) { $0.value($1) }
          json.key("missing")
          json.array(meeting.stated.subtracting(meeting.sections).sorted()) { $0.value($1) }
          json.field("versions", meeting.versions)
        }
      }
    }
  }

  /// For a person, within 100 columns.
  package var text: String {
    let head = "source           documents  incomplete  references to nothing  without a day: items, references\n"
    let rows = sources.map { source in
      let undated = "\(source.itemsWithoutDay), \(source.referencesWithoutDay)"
      return Self.column(source.name, 17) + Self.column("\(source.documents)", 11)
        + Self.column("\(source.incomplete)", 12)
        + Self.column("\(source.danglingReferences)", 23) + undated + "\n"
    }
    let bodyHead = "\nsource        year  meetings  § found  body, § missing\n"
    let bodyRows = bodies.map { body in
      Self.column(body.source, 14) + Self.column(body.year, 6) + Self.column("\(body.meetings.count)", 10)
        + Self.column("\(body.found.count)", 9) + body.organ + Self.missing(body.missing) + "\n"
    }
    return head + rows.joined() + (bodies.isEmpty ? "" : bodyHead + bodyRows.joined())
  }

  private static func column(_ text: String, _ width: Int) -> String {
    let text = text.count < width ? text : text.prefix(width - 2) + "…"
    return text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// ": 46, 48-51"; the first few of many.
  private static func missing(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    if ranges.isEmpty { return "" }
    let shown = ranges.prefix(4).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    return ": " + shown.joined(separator: ", ") + (ranges.count > 4 ? ", …" : "")
  }
}
