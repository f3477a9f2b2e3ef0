internal import Documents
internal import Scanning

/// Scores the text layer of a PDF: fonts without a table of characters give signs that nobody wrote, or none.
///
/// Nothing is put right: the text says what the file says, and a warning says that it is not to be trusted.
struct TextDamage {
  private var characters = 0
  /// Signs that no text has: U+FFFD, private areas.
  private var signs = 0
  private var words = 0
  /// Words of five letters or more without a vowel.
  private var unreadableWords = 0
  private var sectionSigns = 0
  private var numbers = 0

  mutating func add(_ page: PDFPage) {
    for word in page.words { add(word.span, of: page.text) }
  }

  /// One sign in fifty, one word in five, or all numbers.
  var isDamaged: Bool {
    (signs >= 10 && signs * 50 > characters) || (unreadableWords >= 10 && unreadableWords * 5 > words)
      || (sectionSigns >= 3 && numbers == 0)
  }

  private mutating func add(_ word: TextSpan, of text: UTF8Text) {
    var offset = word.start
    var letters = 0
    var hasVowel = false
    while offset < word.end {
      let (value, length) = text.scalar(at: offset)
      characters += 1
      switch value {
      case 0x30...0x39: numbers += 1
      case 0xA7: sectionSigns += 1
      case 0xFFFD: signs += 1
      case 0xE000...0xF8FF where word.count > length: signs += 1
      default: letters += text.isLetter(at: offset) ? 1 : 0
      }
      hasVowel = hasVowel || Self.isVowel(value)
      offset += max(length, 1)
    }
    guard letters >= 5, letters == text.characterCount(word) else { return }
    words += 1
    if !hasVowel { unreadableWords += 1 }
  }

  private static func isVowel(_ value: UInt32) -> Bool {
    switch value {
    case 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59, 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    // Letters beyond ASCII: mostly vowels in Latin, and another script has vowels of its own.
    default: value >= 0xC0
    }
  }
}
