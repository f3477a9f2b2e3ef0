internal import Documents
internal import Scanning

/// A message or one of its parts (RFC 5322, RFC 2045, RFC 2046): header fields and a body that is still encoded.
struct MailPart {
  /// By name in lower case; continued lines joined. Of fields that come twice the first.
  let fields: [String: String]
  let body: ArraySlice<UInt8>

  private static let mostFields = 500

  init(_ bytes: ArraySlice<UInt8>) {
    var (fields, rest, last) = ([String: String](), bytes, "")
    while let line = rest.popLine(), !line.isEmpty {
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        fields[last]?.append(" " + text.trimmed)
      } else if let colon = text.firstIndex(of: ":"), fields.count < Self.mostFields {
        last = text[..<colon].lowercased()
        if fields[last] == nil { fields[last] = String(text[text.index(after: colon)...]).trimmed }
      }
    }
    self.fields = fields
    body = rest
  }

  /// "text/html", lower case; what RFC 2045 assumes where nothing is stated.
  var type: String {
    let stated = fields["content-type"]?.prefix { $0 != ";" }
    return stated.map { String($0).trimmed.lowercased() } ?? "text/plain"
  }

  /// A parameter of the content type: "charset", "boundary".
  func parameter(_ name: String) -> String? {
    for piece in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      if pair.count == 2, pair[0].lowercased() == name { return pair[1].filter { $0 != "\"" } }
    }
    return nil
  }

  var isAttachment: Bool { fields["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false }

  /// The body as it was before it was encoded for the way.
  var content: [UInt8] {
    switch fields["content-transfer-encoding"]?.lowercased() {
    case "base64": TransferEncoding.base64(body)
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// The parts between the lines that the boundary makes.
  func parts(atMost limit: Int) -> [MailPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array(("--" + boundary).utf8)
    var (parts, rest, start) = ([MailPart](), body, Int?.none)
    while parts.count < limit {
      let lineStart = rest.startIndex
      guard let line = rest.popLine() else { break }
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(MailPart(body[start..<lineStart])) }
      start = line.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) ? nil : rest.startIndex
      if start == nil { return parts }
    }
    // The last boundary may be cut off.
    if let start, parts.count < limit { parts.append(MailPart(body[start...])) }
    return parts
  }
}

extension ArraySlice<UInt8> {
  /// The next line without its end; `nil` at the end.
  fileprivate mutating func popLine() -> ArraySlice<UInt8>? {
    guard !isEmpty else { return nil }
    let end = firstIndex(of: 0x0A) ?? endIndex
    let line = self[startIndex..<end]
    self = self[Swift.min(end + 1, endIndex)...]
    return line.last == 0x0D ? line.dropLast() : line
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
