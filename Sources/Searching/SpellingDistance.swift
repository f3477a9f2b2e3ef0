/// How far words are from one given word: letters put in, left out, changed or swapped (Damerau–Levenshtein, optimal
/// string alignment). å, ä, ö and é for a, o, e cost nothing: "vaxjo" is near "växjö".
struct SpellingDistance {
  private let word: [UInt32]
  /// Distances above this are none: 1 for short words, 2 for longer ones.
  private let limit: Int

  init(_ word: String) {
    self.word = Self.letters(word)
    limit = self.word.count < 4 ? 0 : self.word.count < 8 ? 1 : 2
  }

  /// `nil` where the words are not alike.
  func distance(to other: String) -> Int? {
    guard abs(other.utf8.count - word.count) <= limit + word.count / 2 else { return nil }
    let other = Self.letters(other)
    guard abs(other.count - word.count) <= limit, word.count < 64 else { return nil }
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in word.enumerated() {
      var line = [row + 1]
      for (column, candidate) in other.enumerated() {
        var cost = min(last[column] + (letter == candidate ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], word[row - 1] == candidate {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      before = last
      last = line
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }

  private static func letters(_ word: String) -> [UInt32] {
    word.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "å", "ä", "à", "á": 0x61
      case "ö", "ó", "ò": 0x6F
      case "é", "è": 0x65
      case "ü": 0x75
      default: scalar.value
      }
    }
  }
}
