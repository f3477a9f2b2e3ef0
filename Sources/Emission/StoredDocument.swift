internal import Documents
internal import JSONText
internal import Tokenizing

/// Reads the lines of a document's records back, as far as the index needs them: the index is a function of the records.
package final class StoredDocument {
  private let analyzer = TermAnalyzer()

  package init() {}

  /// - Parameters:
  ///   - lines: Of all records of one document, in the order of their file, each with its line feed.
  /// - Returns: What `RecordPreparer` made of the records; `nil` where a line is no record.
  package func prepared(_ lines: [UInt8], id: String) -> PreparedDocument? {
    var pool = TextPool()
    var records: [PreparedRecord] = []
    let ranges = Self.ranges(of: lines)
    guard let parsed = parsed(lines, ranges) else { return nil }
    let titles = Set(parsed.lazy.filter { $0["kind"]?.string == "item" }.compactMap { $0["title"]?.string })
    for (json, range) in zip(parsed, ranges) {
      guard let record = IndexedRecord(json, itemTitles: titles, analyzer), let literal = json["text"]?.range else {
        return nil
      }
      let place = literal.lowerBound + range.lowerBound..<literal.upperBound + range.lowerBound
      records.append(
        PreparedRecord(record, line: RecordLine(range, literal: place, of: record.text), pool: &pool))
    }
    return PreparedDocument(id: id, records: records, lines: lines, pool: pool.bytes)
  }

  private func parsed(_ lines: [UInt8], _ ranges: [Range<Int>]) -> [JSONValue]? {
    let values = ranges.compactMap { try? JSONParser.parse(Array(lines[$0.lowerBound..<$0.upperBound - 1])) }
    return values.count == ranges.count ? values : nil
  }

  private static func ranges(of lines: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in lines.indices where lines[end] == 0x0A {
      ranges.append(start..<end + 1)
      start = end + 1
    }
    return ranges
  }
}

extension IndexedRecord {
  /// - Parameter itemTitles: Titles of the document's items: a document that has one of them is not found by it.
  fileprivate init?(_ json: JSONValue, itemTitles: Set<String>, _ analyzer: TermAnalyzer) {
    guard let id = json["id"]?.string, let kind = json["kind"]?.string.flatMap(Record.Kind.init),
      let genre = json["genre"]?.string.flatMap(Genre.init), let text = json["text"]?.string,
      let entities = json["entities"]?.array
    else { return nil }
    self.id = id
    self.kind = kind
    self.genre = genre
    organ = json["item"]?["organ"]?.string ?? json["meeting"]?["organ"]?.string
    meetingDate = json["meeting"]?["date"]?.string
    title = json["title"]?.string
    published = json["published"]?.string
    key = json["item"]?["key"]?.string
    itemCaseNumbers = json["item"]?["caseNumbers"]?.array?.compactMap(\.string) ?? []
    self.text = UTF8Text(text)
    let isItemsTitle = kind == .document && title.map(itemTitles.contains) == true
    terms = analyzer.terms(
      title: isItemsTitle ? nil : title, text: self.text,
      footnoteMarks: Self.spans(json["footnoteMarks"]?.array ?? [], in: self.text))
    self.entities = entities.compactMap(EntityRow.init)
    guard self.entities.count == entities.count else { return nil }
  }

  /// Offsets in code points as spans in bytes; those outside the text are left out.
  private static func spans(_ marks: [JSONValue], in text: UTF8Text) -> [TextSpan] {
    if marks.isEmpty { return [] }
    let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.count]
    return marks.compactMap { mark in
      guard let start = mark["start"]?.integer, let end = mark["end"]?.integer, 0 <= start, start < end,
        end < starts.count
      else { return nil }
      return TextSpan(starts[start], starts[end])
    }
  }
}

extension IndexedRecord.EntityRow {
  fileprivate init?(_ json: JSONValue) {
    guard let kind = json["type"]?.string.flatMap(Entity.Kind.init), let start = json["start"]?.integer,
      let end = json["end"]?.integer
    else { return nil }
    self.init(
      kind: kind, start: start, end: end, value: json["value"]?.string, from: json["from"]?.string,
      to: json["to"]?.string, organ: kind == .section ? json["organ"]?.string : nil, date: json["date"]?.string,
      key: json["key"]?.string)
  }
}
