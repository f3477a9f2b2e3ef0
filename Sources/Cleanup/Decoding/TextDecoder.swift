internal import Documents
internal import Scanning

/// Decides the charset of a file and decodes it: mark, validity as UTF-8, declaration, Swedish letters, statistics.
///
/// Validity goes before the declaration, since pages often say latin1 and are UTF-8, never the other way by chance.
struct TextDecoder {
  /// - Parameters:
  ///   - isMarkup: Whether the file may declare its charset in a tag.
  ///   - stated: Charset that what holds the file states for it.
  func decode(_ bytes: [UInt8], isMarkup: Bool, stated: Charset? = nil) throws(DocumentError) -> DecodedText {
    var decoded = try read(bytes, isMarkup: isMarkup, stated: stated)
    let traits = ByteTraits(decoded.text.bytes)
    if traits.holdsNUL { replaceNULs(&decoded) }
    if traits.mayHoldMojibake { repairMojibake(&decoded) }
    guard decoded.text.count <= TextSpan.longestText else { throw DocumentError(.limit, "a text of more than 700 MB") }
    return decoded
  }

  private func read(_ bytes: [UInt8], isMarkup: Bool, stated: Charset?) throws(DocumentError) -> DecodedText {
    if let mark = ByteOrderMark.charset(of: bytes) {
      return try convert(bytes[mark.length...], from: mark.charset)
    }
    if let charset = ByteOrderMark.charsetByZeros(of: bytes) { return try convert(bytes[...], from: charset) }
    let census = UTF8Census(bytes)
    if census.isValid { return try readValid(bytes) }
    if census.isMostlyUTF8 { return try convert(bytes[...], from: .utf8) }
    if let stated { return try convert(bytes[...], from: stated) }
    let label = isMarkup ? DeclaredCharset.label(in: bytes) : nil
    if let declared = label.flatMap(Charset.legacy) { return try convert(bytes[...], from: declared) }
    return try guess(bytes)
  }

  /// ISO 2022 is ASCII to the eye; its escape sequences give it away.
  private func readValid(_ bytes: [UInt8]) throws(DocumentError) -> DecodedText {
    if bytes.firstIndex(of: [0x1B]) != nil, let found = CharsetConverter.detected(in: bytes),
      found.name.hasPrefix("ISO-2022")
    {
      return try convert(bytes[...], from: found)
    }
    return DecodedText(text: UTF8Text(validated: bytes), charset: .utf8)
  }

  private func guess(_ bytes: [UInt8]) throws(DocumentError) -> DecodedText {
    let charset = SwedishPlausibility.charset(of: bytes) ?? CharsetConverter.detected(in: bytes) ?? .windows1252
    var decoded = try convert(bytes[...], from: charset)
    decoded.warnings.insert(.encodingGuessed)
    return decoded
  }

  private func convert(_ bytes: ArraySlice<UInt8>, from charset: Charset) throws(DocumentError) -> DecodedText {
    let converted = charset == .utf8 ? replacingWrongBytes(bytes) : CharsetConverter.utf8(bytes, from: charset)
    guard let utf8 = converted else { throw DocumentError(.undecodable, "no converter for charset \(charset.name)") }
    var decoded = DecodedText(text: UTF8Text(validated: utf8), charset: charset)
    if holdsReplacement(utf8) { decoded.warnings.insert(.encodingReplaced) }
    return decoded
  }

  private func replacingWrongBytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private func holdsReplacement(_ utf8: [UInt8]) -> Bool {
    var index = 0
    while index + 2 < utf8.count {
      if utf8[index] == 0xEF, utf8[index + 1] == 0xBF, utf8[index + 2] == 0xBD { return true }
      index += 1
    }
    return false
  }

  private func replaceNULs(_ decoded: inout DecodedText) {
    decoded.text = UTF8Text(validated: decoded.text.bytes.map { $0 == 0 ? 0x20 : $0 })
    decoded.warnings.insert(.nulBytes)
  }

  private func repairMojibake(_ decoded: inout DecodedText) {
    guard let repaired = MojibakeRepair.repair(decoded.text.bytes) else { return }
    decoded.text = UTF8Text(validated: repaired)
    decoded.warnings.insert(.encodingRepaired)
  }
}
