/// Tells e-mail and saved web pages (MHTML) by the header fields that they start with (RFC 5322, RFC 2557).
enum MailDetector {
  /// Fields that only mail has, lower case.
  private static let certain: Set<String> = [
    "mime-version", "message-id", "return-path", "received", "delivered-to", "snapshot-content-location",
  ]
  private static let fields: Set<String> = certain.union([
    "from", "to", "subject", "date", "content-type", "content-transfer-encoding", "cc", "reply-to", "sender",
    "x-mozilla-status", "x-mozilla-status2", "x-account-key", "x-mozilla-keys", "user-agent", "x-mailer", "x-uidl",
  ])
  private static let linesLookedAt = 60

  /// - Parameter text: ASCII; other characters as 0x80.
  static func isMail(_ text: [UInt8]) -> Bool {
    // The commonest start of all, that of a page.
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") { return false }
    var (known, isCertain, sawFirst) = (0, false, false)
    let lines = text.split(separator: 0x0A, maxSplits: linesLookedAt, omittingEmptySubsequences: false)
    for (number, line) in lines.prefix(linesLookedAt).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      // In a mailbox each message starts with such a line.
      if number == 0, line.starts(with: "From ".utf8) { continue }
      if line.isEmpty {
        if sawFirst { break }
        continue
      }
      if line.first == 0x20 || line.first == 0x09 {
        if sawFirst { continue } else { return false }
      }
      guard let name = name(of: line) else { return false }
      sawFirst = true
      known += fields.contains(name) ? 1 : 0
      isCertain = isCertain || certain.contains(name)
    }
    return isCertain && known >= 2
  }

  /// The name of a header field in lower case; `nil` where the line is none.
  private static func name(of line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex, colon - line.startIndex <= 60 else {
      return nil
    }
    let name = line[line.startIndex..<colon]
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
