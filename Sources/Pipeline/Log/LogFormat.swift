/// How events are written.
package enum LogFormat: String, CaseIterable, Sendable {
  /// `2026-03-01T02:00:00Z info run.started pid=4711 version=0.1.0`
  case text
  /// A JSON object a line.
  case json
}
