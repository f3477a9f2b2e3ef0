internal import Emission
internal import Glibc
internal import JSONText

/// Writes the events of a run to standard error, one line each.
///
/// A log goes to places that an archive does not: it names files and codes, with control characters escaped and what
/// looks like a personal identity number masked.
package struct RunLog: Sendable {
  private let format: LogFormat
  private let least: LogLevel

  /// - Parameter least: Events that matter less are left out.
  package init(format: LogFormat, least: LogLevel) {
    self.format = format
    self.least = least
  }

  /// A log that cannot be written ends no run: what counts stands in `runs.jsonl`.
  func note(_ event: RunEvent) {
    guard event.level >= least else { return }
    let line =
      switch format {
      case .text: Self.text(of: event, at: WallClock.now())
      case .json: Self.json(of: event, at: WallClock.now())
      }
    try? Descriptor(number: STDERR_FILENO, path: "standard error").write(line)
  }

  static func text(of event: RunEvent, at time: String) -> [UInt8] {
    let fields = event.fields.map { field in " \(field.name)=" + word(field.value) }
    return Array("\(time) \(event.level.rawValue) \(event.name)\(fields.joined())\n".utf8)
  }

  /// In quotes, as in JSON, where it is no plain word.
  private static func word(_ value: RunEvent.Value) -> String {
    guard let text = value.text else { return value.number.map(String.init) ?? "" }
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D && $0 != 0x7F }
    if isPlain { return text }
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func json(of event: RunEvent, at time: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("time", time)
      json.field("level", event.level.rawValue)
      json.field("event", "\(event.name)")
      for (name, value) in event.fields {
        json.key(name)
        if let text = value.text { json.value(text) } else { json.value(value.number ?? 0) }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension RunEvent.Value {
  fileprivate var text: String? {
    switch self {
    case .text(let text): text
    case .path(let path): MaskedPath.text(of: path)
    case .number: nil
    }
  }

  fileprivate var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }
}
