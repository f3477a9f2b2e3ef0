extension WordList {
  /// - Parameter key: Lower-case UTF-8.
  package func containsFolded(_ key: [UInt8]) -> Bool { row(forFolded: key) != nil }
}
