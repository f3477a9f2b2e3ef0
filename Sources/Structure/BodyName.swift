internal import Documents
internal import Scanning

/// Recognises words that name a political body, whole or abbreviated, as headings use them.
enum BodyName {
  /// "KF", "Kf", "SON", "AU", "kommunstyrelsen", "arbetsutskott".
  static func isPart(_ word: TextSpan, in text: UTF8Text) -> Bool {
    isAbbreviation(word, in: text) || isName(word, in: text)
  }

  static func isAbbreviation(_ word: TextSpan, in text: UTF8Text) -> Bool {
    text.isUppercase(at: word.start) && word.count <= 6
  }

  /// A word that ends as the names of bodies do.
  static func isName(_ word: TextSpan, in text: UTF8Text) -> Bool {
    text.hasSuffix("nämnden", word) || text.hasSuffix("nämndens", word) || text.hasSuffix("nämnd", word)
      || text.hasSuffix("styrelsen", word) || text.hasSuffix("styrelsens", word) || text.hasSuffix("fullmäktige", word)
      || text.hasSuffix("fullmäktiges", word) || text.hasSuffix("utskott", word) || text.hasSuffix("utskottet", word)
      || text.hasSuffix("beredningen", word) || text.hasSuffix("direktionen", word)
  }
}
