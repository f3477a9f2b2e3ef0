internal import Documents
package import Wire

extension PreparedDocument {
  package func write(to wire: inout WireWriter) {
    wire.write(id)
    wire.write(lines)
    wire.write(pool)
    wire.write(records) { $1.write(to: &$0) }
  }

  /// - Throws: Where any place lies outside what was sent.
  package init(from wire: inout WireReader) throws(WireError) {
    id = try wire.text()
    let lines = try wire.data()
    let pool = try wire.data()
    records = try wire.list { (wire) throws(WireError) in
      try PreparedRecord(from: &wire, lines: lines.count, pool: pool.count)
    }
    self.lines = lines
    self.pool = pool
  }
}

extension PreparedRecord {
  fileprivate func write(to wire: inout WireWriter) {
    wire.write(line.range)
    wire.write(line.text)
    wire.write(id)
    wire.write(kind.rawValue)
    wire.write(genre.rawValue)
    for text in [organ, meetingDate, title, published, key] { wire.write(text) }
    for bytes in [text.bytes, terms.title, terms.text, terms.expanded] { wire.write(bytes) }
    wire.write(entities) { $1.write(to: &$0) }
    wire.write(citations) { $1.write(to: &$0) }
    wire.write(caseNumbers) { $0.write($1) }
  }

  /// - Parameters:
  ///   - lines: Bytes of the document's lines.
  ///   - pool: Bytes of its pool.
  fileprivate init(from wire: inout WireReader, lines: Int, pool: Int) throws(WireError) {
    line = RecordLine(range: try wire.range(in: lines), text: try wire.optionalRange(in: lines))
    id = try wire.range(in: pool)
    kind = try wire.value()
    genre = try wire.value()
    organ = try wire.optionalRange(in: pool)
    meetingDate = try wire.optionalRange(in: pool)
    title = try wire.optionalRange(in: pool)
    published = try wire.optionalRange(in: pool)
    key = try wire.optionalRange(in: pool)
    text = UTF8Text(validated: try wire.data())
    terms = RecordTerms(title: try wire.data(), text: try wire.data(), expanded: try wire.data())
    entities = try wire.list { (wire) throws(WireError) in try PreparedEntity(from: &wire, pool: pool) }
    citations = try wire.list { (wire) throws(WireError) in try PreparedCitation(from: &wire, pool: pool) }
    caseNumbers = try wire.list { (wire) throws(WireError) in try wire.range(in: pool) }
    guard !line.range.isEmpty, line.text.map({ line.range.contains($0.lowerBound) && $0.count >= 2 }) ?? true else {
      throw WireError()
    }
  }
}

extension PreparedEntity {
  fileprivate func write(to wire: inout WireWriter) {
    wire.write(kind.number)
    wire.write(start)
    wire.write(end)
    for text in [value, from, to] { wire.write(text) }
  }

  fileprivate init(from wire: inout WireReader, pool: Int) throws(WireError) {
    kind = Entity.Kind(number: try wire.number(upTo: Entity.Kind.count - 1))
    start = try wire.number()
    end = try wire.number()
    value = try wire.optionalRange(in: pool)
    from = try wire.optionalRange(in: pool)
    to = try wire.optionalRange(in: pool)
  }
}

extension PreparedCitation {
  fileprivate func write(to wire: inout WireWriter) {
    wire.write(key)
    for text in [organ, date, section] { wire.write(text) }
  }

  fileprivate init(from wire: inout WireReader, pool: Int) throws(WireError) {
    key = try wire.range(in: pool)
    organ = try wire.optionalRange(in: pool)
    date = try wire.optionalRange(in: pool)
    section = try wire.optionalRange(in: pool)
  }
}

extension WireReader {
  fileprivate mutating func value<Value: RawRepresentable<String>>() throws(WireError) -> Value {
    guard let value = Value(rawValue: try text()) else { throw WireError() }
    return value
  }
}
