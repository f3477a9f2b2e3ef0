/// The Swedish stemmer of Snowball, current algorithm (3.0 on: "bygglovet" → "bygglov", "beslutet" → "beslut").
///
/// Written from the description at https://snowballstem.org/algorithms/swedish/stemmer.html and checked against its
/// vocabulary. Every step takes bytes from the end, so a stem is always the beginning of its word: nothing is copied.
///
/// Suffixes count only in R1: what follows the first consonant after a vowel, but not before the fourth letter.
package enum SwedishStemmer {
  /// The end of the stem of a lower-case word.
  /// - Parameters:
  ///   - bytes: UTF-8 that holds the word, NFC, lower case.
  ///   - start: UTF-8 byte offset of the word.
  ///   - end: Where the word ends.
  package static func stemEnd(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let region = regionStart(in: bytes, from: start, to: end)
    guard region < end else { return end }
    let endings = Self.endings
    var stem = withoutInflection(endings, bytes, start, region, end)
    if endings.doubled.longest(in: bytes, from: region, to: stem).length > 0 { stem -= 1 }
    return withoutDerivation(endings, bytes, region, stem)
  }

  /// The stem of a lower-case word.
  package static func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    return String(decoding: bytes[..<stemEnd(in: bytes, from: 0, to: bytes.count)], as: UTF8.self)
  }

  // MARK: Step 1, inflection

  private static let plain: UInt8 = 1
  private static let genitive: UInt8 = 2
  private static let neuter: UInt8 = 3

  private static func withoutInflection(
    _ endings: Endings, _ bytes: [UInt8], _ start: Int, _ region: Int, _ end: Int
  ) -> Int {
    let suffix = endings.inflections.longest(in: bytes, from: region, to: end)
    let rest = end - suffix.length
    switch suffix.meaning {
    case plain: return rest
    case neuter: return dropsNeuter(endings, bytes, start, rest) ? rest : end
    case genitive:
      // "husets" loses both; "ansiktets" its s only.
      if endings.neuters.longest(in: bytes, from: start, to: rest).length == 2,
        dropsNeuter(endings, bytes, start, rest - 2)
      {
        return rest - 2
      }
      return rest > start && beforeGenitive(bytes[rest - 1]) ? rest : end
    default: return end
    }
  }

  /// Letters before an s that is an ending: b c d f g h j k l m n o p r t v y.
  private static func beforeGenitive(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x62, 0x63, 0x64, 0x66, 0x67, 0x68, 0x6A...0x70, 0x72, 0x74, 0x76, 0x79: true
    default: false
    }
  }

  /// Whether "et" after `end` is the definite article: after one consonant after a vowel ("beslut-et", not "fack-et"),
  /// and not in words that keep it ("kvalit-et", "kommit-et").
  private static func dropsNeuter(_ endings: Endings, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start > 2 else { return false }
    let consonant = letter(in: bytes, before: end, from: start)
    guard !consonant.isVowel, consonant.start > start else { return false }
    let vowel = letter(in: bytes, before: consonant.start, from: start)
    guard vowel.isVowel, vowel.start > start else { return false }
    return endings.neuterKept.longest(in: bytes, from: start, to: end).length == 0
  }

  // MARK: Step 3, derivation; step 2 is a single look-up

  private static let whole: UInt8 = 1
  private static let lastT: UInt8 = 2
  private static let lastTAfterSome: UInt8 = 3

  private static func withoutDerivation(
    _ endings: Endings, _ bytes: [UInt8], _ region: Int, _ end: Int
  ) -> Int {
    let suffix = endings.derivations.longest(in: bytes, from: region, to: end)
    switch suffix.meaning {
    case whole: return end - suffix.length
    case lastT: return end - 1
    case lastTAfterSome:
      let before = end - suffix.length
      return before > 0 && beforeOst(bytes[before - 1]) ? end - 1 : end
    default: return end
    }
  }

  /// Letters before the "öst" of an adverb ("hopplöst", not "höst"): i k l n p r t u v.
  private static func beforeOst(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x69, 0x6B, 0x6C, 0x6E, 0x70, 0x72, 0x74, 0x75, 0x76: true
    default: false
    }
  }

  // MARK: Endings

  /// Endings of the steps, in one object: each static value of its own would be asked for at each word.
  private final class Endings: Sendable {
    // Step 1
    let inflections = SuffixTree([
      (
        plain,
        """
        a arna erna heterna orna
        ad ade at ande andes andet anden aste ast
        e arne are es ades
        en aren heten ern ens arens hetens erns
        ar er heter or as arnas ernas ornas
        het
        """
      ),
      (genitive, "s"),
      (neuter, "et"),
    ])
    let neuters = SuffixTree([(neuter, "et")])
    /// Before "et" that is no article.
    let neuterKept = SuffixTree([
      (plain, "h iet uit fab cit dit alit ilit mit nit pit rit sit tit ivit kvit xit kom rak pak stak")
    ])
    // Step 2: the second of two consonants.
    let doubled = SuffixTree([(plain, "dd gd nn dt gt kt tt")])
    // Step 3
    let derivations = SuffixTree([(whole, "lig ig els"), (lastT, "fullt"), (lastTAfterSome, "öst")])
  }

  private static let endings = Endings()

  // MARK: Letters

  /// The start of R1; `end` where the word has none.
  private static func regionStart(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < end, !isVowel(bytes, offset) { offset += letterLength(bytes[offset]) }
      while offset < end, isVowel(bytes, offset) { offset += letterLength(bytes[offset]) }
      if offset < end { offset += letterLength(bytes[offset]) }
      var third = start
      for _ in 0..<3 where third < end { third += letterLength(bytes[third]) }
      return min(max(offset, third), end)
    }
  }

  private static func letter(in bytes: [UInt8], before end: Int, from start: Int) -> (start: Int, isVowel: Bool) {
    var offset = end - 1
    while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return (offset, bytes.withUnsafeBufferPointer { isVowel($0, offset) })
  }

  private static func letterLength(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// a e i o u y å ä ö
  private static func isVowel(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    case 0xC3 where offset + 1 < bytes.count: isVowelAfterC3(bytes[offset + 1])
    default: false
    }
  }

  private static func isVowelAfterC3(_ byte: UInt8) -> Bool { byte == 0xA4 || byte == 0xA5 || byte == 0xB6 }
}
