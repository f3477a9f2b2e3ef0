import Documents
import Testing
import Tokenizing

/// What must hold for every text.
@Suite struct InvariantTests {
  @Test(arguments: [
    "", " ", "\u{0}", "\r", "\n", "\r\n\r\n", ".", "...", "?!", "§", "§§", "§ ", "-", "--", "- ", "–", "'", "\"", "@",
    "a@",
    "@b", "a@b", ":", "a:", ":a", "1.", "1", "1-", "-1", "1 000", "1 000 0", "§§ 12-", "2021/", "KS 2021/", "KS 2021/1",
    "KS\u{A0}2021/1-", "t.", "t.ex", "t ex", "t. ex", "bl ", "A.", "A. B.", "http://", "https://.", "www.", "www",
    "e\u{301}a",
    "\u{301}a", "a\u{AD}b", "\u{FEFF}a", "\u{200D}", "👩‍👩‍👧", "🇸🇪🇸", "مرحبا, ١٢٣", "日本語。テスト", "ᚠᛇᚻ", "x²³", "½", "ß", "İI",
    "ﬁn", "a-och b",
    "-och -a", "a- och", "a- , b-", "och -utbildning", "a/b/c", "1/2/3/4", "1:2:3", "\u{E000}", "\u{10FFFF}", "a\tb",
    "\u{85}",
  ])
  func holdForOddTexts(_ text: String) { check(text) }

  @Test func holdForRandomTexts() {
    var random = SplitMix(state: 20_240_312)
    let alphabet =
      Array("abcÅäö.,:;-–§ 0129/'\"()!?@&éŁЖ日👍\u{301}\u{AD}\u{A0}\t\n")
      + ["KS ", "2021/", "t.ex.", " och ", "- och "]
      .flatMap(Array.init)
    for _ in 0..<3_000 {
      let count = Int(random.next() % 60)
      check(String((0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }))
    }
  }

  /// Each of these would take minutes if some byte were looked at again and again.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", "1", " ", ".", "-", "a-", "a.", "a@", "@a", "1.", "1/", "1 ", "§", "§ 1", "é", "日", "a日", "\u{301}", "t ex ",
      "a-, ", "och ", "KS 2021/", "A. ", "'", "a:", "bl. ", "-a ", "/", "a/", "1-1", "www.", "http://", ". ", "! ", "!",
      ".)", "100 ", "- och ", ": \"",
    ])
  func takeTimeInProportionToTheText(_ unit: String) {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    #expect(TokenizerTests.tokenize(UTF8Text(text)).tokens.count <= text.utf8.count)
  }

  private func check(_ text: String) {
    let document = TokenizerTests.tokenize(UTF8Text(text))
    let bytes = document.text.bytes
    var end = 0
    for token in document.tokens {
      #expect(
        token.span.start >= end && token.span.end <= bytes.count && !token.span.isEmpty, "\(text.debugDescription)")
      #expect(isEdge(token.span.start, bytes) && isEdge(token.span.end, bytes), "\(text.debugDescription)")
      for place in [token.norm, token.stem] {
        #expect(place.start >= 0 && place.end <= document.pool.count && place.start <= place.end)
        #expect(
          String(validating: document.pool[place.start..<place.end], as: UTF8.self) != nil, "\(text.debugDescription)")
      }
      end = token.span.end
    }
    checkSentences(of: document)
    for expansion in document.expansions {
      #expect(expansion.phrase.contains(expansion.span) && document.text.span.contains(expansion.phrase))
    }
  }

  private func checkSentences(of document: TokenizedDocument) {
    var next = 0
    for sentence in document.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      #expect(sentence.span.start == document.tokens[sentence.tokens.lowerBound].span.start)
      #expect(sentence.span.end == document.tokens[sentence.tokens.upperBound - 1].span.end)
      #expect(document.structured.clean.blocks.contains { $0.span.contains(sentence.span) })
      next = sentence.tokens.upperBound
    }
    #expect(next == document.tokens.count)
  }

  private func isEdge(_ offset: Int, _ bytes: [UInt8]) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
}

/// SplitMix64: the same texts on every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
