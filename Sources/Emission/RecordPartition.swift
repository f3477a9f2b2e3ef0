internal import CCrypto

/// Which file of `records/` a document's records go to: one for each source and top folder.
///
///     RecordPartition.fileName(forDocument: "corpus/hedefors/a.html")   // "corpus+hedefors.jsonl"
///     RecordPartition.fileName(forDocument: "seeds/a.txt")              // "seeds.jsonl"
package enum RecordPartition {
  /// Bytes of a name before `.jsonl`; longer ones end in a digest.
  private static let longest = 200

  package static func fileName(forDocument id: String) -> String {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    let name = parts.dropLast().map { escaped($0) }.joined(separator: "+")
    return (name.utf8.count <= longest ? name : shortened(name)) + ".jsonl"
  }

  /// Keeps a name apart from the separator and from hidden files.
  private static func escaped(_ part: Substring.UTF8View) -> String {
    let text = Substring(part).split(separator: "+", omittingEmptySubsequences: false).joined(separator: "%2B")
    return text.hasPrefix(".") ? "%2E" + text.dropFirst() : text
  }

  private static func shortened(_ name: String) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let bytes = Array(name.utf8)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    let mark = digest.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return String(decoding: bytes.prefix(longest - 17).prefix { $0 < 0x80 }, as: UTF8.self) + "-" + mark
  }
}
