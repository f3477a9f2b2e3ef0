package import Documents
internal import Scanning

/// Finds names and abbreviations of political bodies and administrations.
///
///     "Socialnämndens arbetsutskott"      // socialnämndens arbetsutskott
///     "hälso-, vård- och omsorgsnämnden"  // one body
///     "KSAU § 43"                         // KSAU
///
/// Indefinite and plural nouns ("nämnder", "en nämnd"), the bare "nämnden", state authorities and the organs of
/// companies are none. Which body "arbetsutskottet" or "KS" is, the document as a whole decides: `Normalization`.
package struct OrganRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    let text = document.text
    var names = OrganNameReader(text)
    var abbreviations = OrganAbbreviationReader(text)
    let bytes = text.bytes
    var end = 1
    while let next = Self.wordEnd(after: end, in: bytes) {
      end = next
      let last = bytes[end - 1]
      if last.isUpperASCII, !names.readCommitteeAbbreviation(endingAt: end) {
        abbreviations.read(wordEndingAt: end, after: names.found.last)
      }
      if last.isLowerASCII, Self.maySignFollow(at: end, in: bytes), text.isSectionSign(at: text.skippingBlanks(at: end))
      {
        abbreviations.read(lowerCaseWordEndingAt: end)
      }
      names.read(wordEndingAt: end)
    }
    return (names.found.map(\.mention) + abbreviations.mentions(beside: names.found)).sorted { $0.span < $1.span }
  }

  /// Whether anything but plain blanks and ASCII follows a word; few words pass, and only those are looked at closely.
  private static func maySignFollow(at end: Int, in bytes: [UInt8]) -> Bool {
    var next = end
    while next < bytes.count, bytes[next].isSpaceASCII { next += 1 }
    return next < bytes.count && bytes[next] >= 0x80
  }

  /// The next place where a letter of ASCII stands before and no letter after.
  private static func wordEnd(after offset: Int, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var end = offset + 1
      while end < bytes.count, !bytes[end - 1].isLetterASCII || mayContinueWord(bytes[end]) { end += 1 }
      return end <= bytes.count && bytes[end - 1].isLetterASCII ? end : nil
    }
  }

  /// Letters of Swedish beyond ASCII start with 0xC3; what starts with 0xC2 or 0xE2 is a space, sign or dash.
  private static func mayContinueWord(_ byte: UInt8) -> Bool { byte.isLetterASCII || byte == 0xC3 }
}
