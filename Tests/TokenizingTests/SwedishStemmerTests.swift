import Foundation
import TestSupport
import Testing
import Tokenizing

@Suite struct SwedishStemmerTests {
  @Test(arguments: try VocabularyRow.rows("stems.txt"))
  func stems(_ row: VocabularyRow) {
    #expect(SwedishStemmer.stem(row.fields[0]) == row.fields[1])
  }

  @Test(.enabled(if: SharedData.snowball != nil, "Snowball's vocabulary is not beside this checkout"))
  func agreesWithSnowball() throws {
    let folder = try #require(SharedData.snowball)
    let words = try String(contentsOf: folder.appending(path: "voc.txt"), encoding: .utf8).split(separator: "\n")
    let stems = try String(contentsOf: folder.appending(path: "output.txt"), encoding: .utf8).split(separator: "\n")
    try #require(words.count == stems.count && words.count > 30_000)
    let wrong = zip(words, stems).filter { SwedishStemmer.stem(String($0)) != $1 }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.prefix(5))")
  }

  @Test func survivesWordsThatAreNone() {
    for word in ["", "s", "å", "öst", "et", "ets", "heterna", "\u{0}", "日本", "🇸🇪s", "aé", "ḿets"] {
      #expect(word.hasPrefix(SwedishStemmer.stem(word)), "\(word)")
    }
  }
}
