internal import Documents
internal import JSONText

/// What a page says of itself in JSON-LD (schema.org): dates and publisher.
struct LinkedData {
  /// Values looked at; more is no description of a page.
  private static let mostValues = 2_000

  private(set) var published: String?
  private(set) var modified: String?
  private(set) var publisher: String?

  init(_ scripts: [TextSpan], in text: UTF8Text) {
    for script in scripts {
      guard let value = try? JSONParser.parse(Array(text.bytes[script.start..<script.end])) else { continue }
      read(value)
    }
  }

  /// The first statement of each counts, outer objects before inner ones.
  private mutating func read(_ value: JSONValue) {
    var queue = [value]
    var next = 0
    while next < queue.count, next < Self.mostValues {
      let value = queue[next]
      next += 1
      if let values = value.array { queue += values }
      guard let members = value.members else { continue }
      published = published ?? value["datePublished"]?.string
      modified = modified ?? value["dateModified"]?.string
      publisher = publisher ?? value["publisher"]?.string ?? value["publisher"]?["name"]?.string
      queue += members.map(\.value)
    }
  }
}
