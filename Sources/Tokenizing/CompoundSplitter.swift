internal import Lexicons
internal import Scanning

/// Finds where a compound's last part begins, by a list of last parts; never guesses without one.
struct CompoundSplitter: Sendable {
  private let heads: SuffixTree
  /// Heads found as they are written, not by their stem.
  private let forms: SuffixTree
  private let prefixes: PhraseTable

  static let swedish = CompoundSplitter()

  private static let outer: UInt8 = 1
  /// May be part of a longer last part: "vård" in "vårdsförvaltning".
  private static let inner: UInt8 = 2

  private init() {
    let rows = Lexicons.compoundHeads.rows
    heads = SuffixTree(
      rows.filter { $0[1] != "form" }.map { row in
        (meaning: row[1] == "inner" ? Self.inner : Self.outer, suffixes: Self.stems(ofHead: row[0]))
      })
    forms = SuffixTree(rows.filter { $0[1] == "form" }.map { (meaning: Self.outer, suffixes: $0[0]) })
    prefixes = PhraseTable(Lexicons.compoundPrefixes.rows.map { $0[0] })
  }

  /// The stems of a head's forms at the end of a compound, where all their suffixes count.
  ///
  /// The stemmer leaves other stems of some forms ("program" and "programmet", "insat" and "insatser"), so each ending
  /// a noun may take is tried; what is no word does no harm.
  private static func stems(ofHead head: String) -> String {
    let compound = Array("bak".utf8)
    var stems: [ArraySlice<UInt8>] = []
    for ending in endings + [Array((head.suffix(1) + "et").utf8)] {
      let form = compound + head.utf8 + ending
      let stem = form[compound.count..<SwedishStemmer.stemEnd(in: form, from: 0, to: form.count)]
      if stem.count(where: { !$0.isContinuation }) >= 3, !stems.contains(stem) { stems.append(stem) }
    }
    return String(decoding: Array(stems.joined(separator: [0x20])), as: UTF8.self)
  }

  private static let endings = ["", "n", "en", "t", "et", "r", "er", "ar", "or", "na", "ns", "ts"].map {
    Array($0.utf8)
  }

  /// The offset where the last part of the compound `word[start..<end]` begins.
  /// - Returns: `nil` where no head is known or what stands before it can be no word.
  func headStart(of word: [UInt8], from start: Int, to end: Int) -> Int? {
    if let hyphen = word[start..<end].lastIndex(of: 0x2D) { return afterHyphen(hyphen, word, end) }
    let floor = offset(of: word, letters: 3, from: start, to: end)
    guard let first = lastHead(in: word, start, floor, end), hasVowel(word, start, first),
      !isPrefix(word, from: start, to: first)
    else { return nil }
    return withInnerHead(word, start, floor, first)
  }

  /// Where the longest head that begins at `floor` or later begins.
  private func lastHead(in word: [UInt8], _ start: Int, _ floor: Int, _ end: Int) -> Int? {
    let form = end - forms.longest(in: word, from: floor, to: end).length
    let stem = SwedishStemmer.stemEnd(in: word, from: start, to: end)
    var head = heads.longest(in: word, from: floor, to: stem).length
    var first = min(form, head > 0 ? stem - head : end)
    if first == end, endsInEna(word, start, end) {
      let stem = SwedishStemmer.stemEnd(in: word, from: start, to: end - 2)
      head = heads.longest(in: word, from: floor, to: stem).length
      first = head > 0 ? stem - head : end
    }
    return first < end ? first : nil
  }

  /// "värdena": the stemmer keeps the "en" of this plural.
  private func endsInEna(_ word: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start > 3 && word[(end - 3)..<end].elementsEqual([0x65, 0x6E, 0x61])
  }

  /// "it-säkerhetsarbetet": in the part after the hyphen, or that whole part ("sfi-undervisning").
  private func afterHyphen(_ hyphen: Int, _ word: [UInt8], _ end: Int) -> Int? {
    let part = hyphen + 1
    return headStart(of: word, from: part, to: end) ?? (lastHead(in: word, part, part, end) == part ? part : nil)
  }

  /// Over "vårds" in "sjuk-vårds-förvaltning".
  private func withInnerHead(_ word: [UInt8], _ start: Int, _ floor: Int, _ head: Int) -> Int {
    let linked = head > floor && word[head - 1] == 0x73 ? head - 1 : head
    let before = heads.longest(in: word, from: floor, to: linked)
    guard before.meaning == Self.inner, hasVowel(word, start, linked - before.length) else { return head }
    return linked - before.length
  }

  /// The end of a prefix that begins `word[start..<end]`, where it can change places with another: "ut" in
  /// "utflyttning". Four letters or more follow.
  func prefixEnd(of word: [UInt8], from start: Int, to end: Int) -> Int? {
    var found: Int?
    for letters in 2...5 {
      let prefix = offset(of: word, letters: letters, from: start, to: end)
      guard prefix + 4 <= end else { break }
      if prefixes.contains(word, start, prefix) { found = prefix }
    }
    return found
  }

  func isPrefix(_ word: [UInt8], from start: Int, to end: Int) -> Bool { prefixes.contains(word, start, end) }

  private func offset(of word: [UInt8], letters: Int, from start: Int, to end: Int) -> Int {
    var (offset, count) = (start, 0)
    while offset < end, count < letters || word[offset] & 0xC0 == 0x80 {
      if word[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return offset
  }

  /// a e i o u y, or a letter beyond ASCII.
  private func hasVowel(_ word: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return word[start..<end].contains { byte in
      switch byte {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...0xFF: true
      default: false
      }
    }
  }
}
