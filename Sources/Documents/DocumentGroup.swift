/// Documents that share what is learned: those of a source, and of each of its top folders.
package enum DocumentGroup {
  /// "halmstad/nyheter" for the id "halmstad/nyheter/2024/a.html", "halmstad" for "halmstad/a.html".
  package static func name(ofDocument id: String) -> String {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    guard let end = parts.dropLast().last?.endIndex else { return "" }
    return String(decoding: id.utf8[..<end], as: UTF8.self)
  }
}
