internal import Documents

/// Finds the text of an e-mail or of a web page saved as one (MHTML, RFC 2557).
struct MailReader {
  /// The main part, decoded.
  struct Message {
    let bytes: [UInt8]
    let isPage: Bool
    /// Charset that the message states for it.
    let charset: Charset?
    let subject: String?
    /// Files that came with the message, which are not read.
    let attachments: Int
  }

  private static let deepest = 20
  private static let mostParts = 500

  func message(_ bytes: [UInt8]) throws(DocumentError) -> Message {
    let root = MailPart(try onlyMessage(of: bytes))
    let leaves = leaves(of: root)
    let texts = leaves.filter { !$0.isAttachment }
    let page = texts.first { $0.type == "text/html" || $0.type == "application/xhtml+xml" }
    guard let main = page ?? texts.first(where: { $0.type == "text/plain" }) else {
      throw DocumentError(.unsupported, "a message without a part of text or HTML")
    }
    return Message(
      bytes: main.content, isPage: page != nil, charset: main.parameter("charset").flatMap(Charset.legacy),
      subject: root.fields["subject"].map(MailWords.decoded), attachments: leaves.count(where: \.isAttachment))
  }

  /// A file may start with a mailbox's line ("From a@b.se Wed Jul 20 17:35:09 2016"), but not hold a second message.
  private func onlyMessage(of bytes: [UInt8]) throws(DocumentError) -> ArraySlice<UInt8> {
    let mark = Array("From ".utf8)
    guard bytes.starts(with: mark), let end = bytes.firstIndex(of: 0x0A) else { return bytes[...] }
    guard bytes.firstRange(of: [0x0A, 0x0A] + mark) == nil,
      bytes.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A] + mark) == nil
    else { throw DocumentError(.unsupported, "a mailbox with several messages; save each by itself") }
    return bytes[(end + 1)...]
  }

  /// The parts that hold no others, in their order.
  private func leaves(of root: MailPart) -> [MailPart] {
    var (leaves, open) = ([MailPart](), [(part: root, depth: 0)])
    while let (part, depth) = open.popLast(), leaves.count < Self.mostParts {
      let inner = part.type.hasPrefix("multipart/") && depth < Self.deepest ? part.parts(atMost: Self.mostParts) : []
      if inner.isEmpty { leaves.append(part) }
      open += inner.reversed().map { ($0, depth + 1) }
    }
    return leaves
  }
}

/// Words of a header in another charset than ASCII (RFC 2047): "=?utf-8?Q?N=C3=A4mnden?=".
enum MailWords {
  static func decoded(_ text: String) -> String {
    var (result, rest) = ("", Substring(text))
    while let start = rest.firstRange(of: "=?") {
      let pieces = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard pieces.count == 4, pieces[3].hasPrefix("="), let word = word(pieces) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      let before = rest[..<start.lowerBound]
      // White space between two such words is not shown.
      result += result.isEmpty || before.contains { !$0.isWhitespace } ? String(before) : ""
      result += word
      rest = pieces[3].dropFirst()
    }
    return result + rest
  }

  private static func word(_ pieces: [Substring]) -> String? {
    let encoded = Array(pieces[2].utf8)[...]
    let bytes =
      pieces[1].lowercased() == "b"
      ? TransferEncoding.base64(encoded) : TransferEncoding.quotedPrintable(encoded, inHeader: true)
    if pieces[0].lowercased() == "utf-8" { return String(decoding: bytes, as: UTF8.self) }
    let charset = Charset.legacy(label: String(pieces[0]))
    return charset.flatMap { CharsetConverter.utf8(bytes[...], from: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
