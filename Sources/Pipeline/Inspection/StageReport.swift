internal import JSONText

/// What a stage made of a document, ready to be shown.
protocol StageReport {
  func write(to json: inout JSONWriter)
  /// For a person; every line ends in a line feed.
  var text: String { get }
}
