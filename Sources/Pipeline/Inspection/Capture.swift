internal import JSONText

/// A named part of a mention, as `inspect --stage extract` shows it: `year=2023`.
struct Capture {
  enum Value {
    case text(String)
    case number(Int)
    /// The parts of a part, one level deep.
    case parts([Capture])
  }

  let name: String
  let value: Value

  private init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  // MARK: A list of them, without what the surface does not have

  static func text(_ name: String, _ text: String?) -> [Capture] { text.map { [Capture(name, .text($0))] } ?? [] }

  static func number(_ name: String, _ number: Int?) -> [Capture] { number.map { [Capture(name, .number($0))] } ?? [] }

  static func parts(_ name: String, _ parts: [Capture]) -> [Capture] { [Capture(name, .parts(parts))] }

  // MARK: Showing

  /// `first.year=2025, last.year=2026`
  static func line(of captures: [Capture], in parent: String = "") -> String {
    captures.map { capture in
      switch capture.value {
      case .text(let text): "\(parent)\(capture.name)=\(text)"
      case .number(let number): "\(parent)\(capture.name)=\(number)"
      case .parts(let parts): line(of: parts, in: parent + capture.name + ".")
      }
    }.joined(separator: ", ")
  }

  /// An object with a member for each.
  static func write(_ captures: [Capture], to json: inout JSONWriter) {
    json.object { json in
      for capture in captures {
        json.key(dynamic: capture.name)
        switch capture.value {
        case .text(let text): json.value(text)
        case .number(let number): json.value(number)
        case .parts(let parts): write(parts, to: &json)
        }
      }
    }
  }
}
