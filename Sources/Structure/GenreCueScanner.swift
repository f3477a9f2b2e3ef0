internal import Documents

/// Finds the cues of one zone in lower-case text, in one pass over its words.
struct GenreCueScanner {
  private let zone: GenreCue.Zone
  private let index: [[Int]]
  /// Whether any cue starts with a byte: most do not, and need no look at `index`.
  private let starts: [Bool]

  init(_ zone: GenreCue.Zone) {
    self.zone = zone
    index = GenreCue.index(of: zone)
    starts = index.map { !$0.isEmpty }
  }

  /// - Returns: Numbers in `GenreCue.all`, each once. A cue for lines must start its line, another one a word.
  func found(in text: [UInt8]) -> Set<Int> {
    text.withUnsafeBufferPointer { text in
      var found: Set<Int> = []
      // Few bytes follow a line feed or a blank; fewer of those start a cue.
      var before: UInt8 = 0x0A
      for place in text.indices {
        let byte = text[place]
        if before == 0x0A || zone != .line && !before.isWordByte, starts[Int(byte)] {
          for number in index[Int(byte)] where text.holds(GenreCue.all[number].phrase, at: place) {
            found.insert(number)
          }
        }
        before = byte
      }
      return found
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ phrase: [UInt8], at place: Int) -> Bool {
    guard place + phrase.count <= count else { return false }
    for offset in phrase.indices where self[place + offset] != phrase[offset] { return false }
    return true
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { self >= 0x80 || ByteLetters.isLetter(self) }
}
