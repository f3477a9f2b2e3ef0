package import Documents
internal import Scanning

/// Finds references to § of minutes, and the § of the minutes' own headings.
///
///     "Regionfullmäktige behandlade 2021-06-21, § 98, en utredning"  // § 98
///     "enligt 14 § LVU", "§ 9 i reglementet"                         // none: a law's, a by-law's
///
/// The number stands before the sign in laws and behind it in minutes; the words around it decide the rest
/// (`SectionEvidence`). Cases: `ExtractionTests/Tables/sections.txt`.
package struct SectionRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    let text = document.text
    var found = signed(in: text, document)
    found += HeadingSection(text).mentions(of: document.structured.clean.blocks)
    return found.sorted { $0.span < $1.span }
  }

  /// The mentions that start with a § sign.
  private func signed(in text: UTF8Text, _ document: TokenizedDocument) -> [Mention] {
    let reader = SectionReader(text)
    var evidence = SectionEvidence(document)
    var mentions: [Mention] = []
    var place = 0
    // The second byte of § is rarer than its first.
    while let second = text.firstIndex(of: 0xA7, from: place, to: text.count) {
      guard text.byte(at: second - 1) == 0xC2, second > place else {
        place = second + 1
        continue
      }
      place = second - 1
      let read = reader.mentions(atSign: place)
      if let first = read.first, let last = read.last {
        if evidence.isOfMinutes(first.span, upTo: last.span.end) { mentions += read }
        place = last.span.end
      } else {
        while text.isSectionSign(at: place) { place += 2 }
      }
    }
    return mentions
  }
}
