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
    for run in document.letterRuns where bytes[run.end - 1].isLetterASCII {
      let end = run.end
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
}
