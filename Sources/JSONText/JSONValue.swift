/// A JSON value that remembers where it stands in its text.
package struct JSONValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number as written.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the text; keys may repeat.
    case object([Member])
  }

  package struct Member: Hashable, Sendable {
    package let key: String
    /// Byte range of the key with its quotes.
    package let keyRange: Range<Int>
    package let value: JSONValue
  }

  package let content: Content
  /// Byte range in the text.
  package let range: Range<Int>

  package init(_ content: Content, range: Range<Int> = 0..<0) {
    self.content = content
    self.range = range
  }

  /// The last member of that name, as in JavaScript; `nil` where there is none or this is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.key == key }?.value
  }

  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  package var integer: Int? {
    if case .number(let digits) = content { Int(digits) } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let values) = content { values } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// What the value is, for messages.
  package var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
