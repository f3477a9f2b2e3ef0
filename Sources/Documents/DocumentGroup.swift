/// Documents that share what is learned: those of a source, and of each of its top folders.
package enum DocumentGroup {
  /// "halmstad/nyheter" for the id "halmstad/nyheter/2024/a.html", "halmstad" for "halmstad/a.html".
  package static func name(ofDocument id: String) -> String {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    guard let end = parts.dropLast().last?.endIndex else { return "" }
    return String(decoding: id.utf8[..<end], as: UTF8.self)
  }

  /// "halmstad" for "halmstad/nyheter/a.html". By bytes: an accent behind the stroke makes one character with it.
  package static func source(ofDocument id: String) -> String {
    String(decoding: id.utf8.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
  }
}
