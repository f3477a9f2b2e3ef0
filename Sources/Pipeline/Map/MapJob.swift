internal import Documents
internal import Fetching
internal import JSONText

/// One line of `diarium map`'s input: `{"id":"kommun/a.html","path":"/data/a.html"}`.
///
/// The document is in the file `path`, in `content_b64` (its bytes in base64) or in `text` (as plain text). `mediaType`
/// and `municipality` (`{"name","code"}`) may be stated. All other members are the caller's.
struct MapJob {
  /// As given, in JSON.
  let id: ArraySlice<UInt8>
  /// The caller's members, key and value as given, in their order.
  let passedThrough: [ArraySlice<UInt8>]
  let json: JSONValue

  private static let contents = ["path", "content_b64", "text"]
  private static let answers = ["records", "error"]
  private static let ownMembers = Set(["id"] + contents + answers)

  init(_ line: [UInt8]) throws(MapError) {
    do {
      json = try JSONParser.parse(line)
    } catch {
      throw MapError(code: MapError.badInput, message: "no JSON: \(error.problem) (byte \(error.offset))")
    }
    guard let members = json.members else { throw MapError(code: MapError.badInput, message: "no JSON object") }
    id = json["id"].map { line[$0.range] } ?? Array("null".utf8)[...]
    passedThrough = members.filter { !Self.ownMembers.contains($0.key) }.map {
      line[$0.keyRange.lowerBound..<$0.value.range.upperBound]
    }
  }

  func source() throws(MapError) -> SourceDocument {
    guard let id = json["id"]?.string, !id.isEmpty else {
      throw MapError(code: MapError.badInput, message: "\"id\" is missing or no string")
    }
    if let taken = Self.answers.first(where: { json[$0] != nil }) {
      throw MapError(code: MapError.badInput, message: "\"\(taken)\" is the program's own")
    }
    let municipality = try municipality()
    let bytes = try content()
    let identity = DocumentIdentity(
      source: DocumentGroup.source(ofDocument: id), id: Self.encoded(id), sha256: Digest.sha256(bytes),
      byteCount: bytes.count, mediaType: mediaType(of: bytes), municipality: municipality)
    return SourceDocument(identity: identity, bytes: bytes)
  }

  private func content() throws(MapError) -> [UInt8] {
    let (key, text) = try statedContent()
    switch key {
    case "path": return try read(text)
    case "text": return Array(text.utf8)
    default:
      if let bytes = Base64.decoded(text) { return bytes }
      throw MapError(code: MapError.badInput, message: "\"content_b64\" is no base64")
    }
  }

  /// The one member that says what the document is.
  private func statedContent() throws(MapError) -> (key: String, text: String) {
    let stated = Self.contents.filter { json[$0] != nil }
    guard let key = stated.first, stated.count == 1 else {
      let fault = stated.isEmpty ? ("one", "must") : ("only one", "may")
      throw MapError(
        code: MapError.badInput,
        message: "\(fault.0) of \"path\", \"content_b64\" and \"text\" \(fault.1) be given")
    }
    guard let text = json[key]?.string else {
      throw MapError(code: MapError.badInput, message: "\"\(key)\" must be a string")
    }
    return (key, text)
  }

  private func read(_ path: String) throws(MapError) -> [UInt8] {
    do throws(DocumentError) {
      return try FileReader().bytes(atPath: Array(path.utf8))
    } catch {
      throw MapError(error)
    }
  }

  /// As stated, else by the content.
  private func mediaType(of bytes: [UInt8]) -> MediaType {
    if let stated = json["mediaType"]?.string.flatMap(MediaType.init) { return stated }
    return json["text"] != nil ? .plainText : MediaType(detectedIn: bytes)
  }

  private func municipality() throws(MapError) -> Municipality? {
    guard let stated = json["municipality"] else { return nil }
    if case .null = stated.content { return nil }
    guard let name = stated["name"]?.string, let code = stated["code"]?.string else {
      throw MapError(
        code: MapError.badInput, message: "\"municipality\" must have \"name\" and \"code\", both strings")
    }
    return Municipality(name: name, code: code)
  }

  /// `#` and controls percent-encoded. A `%` stays: the ids of an archive's records can be given again.
  private static func encoded(_ id: String) -> String {
    String(
      decoding: id.utf8.flatMap { byte -> [UInt8] in
        guard byte < 0x20 || byte == 0x23 || byte == 0x7F else { return [byte] }
        let digits = Array("0123456789ABCDEF".utf8)
        return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }
}
