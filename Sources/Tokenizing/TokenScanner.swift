internal import Documents
internal import Scanning

/// Cuts regions of a text into pieces, from left to right, each byte looked at a bounded number of times.
///
/// Unicode's word boundaries (UAX 29) for Latin, Greek and Cyrillic letters by own rules on bytes, other scripts by
/// ICU; on top what Swedish minutes need: abbreviations, case numbers, §, dates, numbers, addresses.
struct TokenScanner {
  let bytes: [UInt8]
  /// The same text in lower case, each byte at its place (letters beyond U+00FF as they are).
  let folded: [UInt8]
  let vocabulary: Vocabulary
  private let foreignBreaker: ForeignBreaker

  private(set) var pieces: [Piece] = []
  var offset = 0
  /// The region that is being read; nothing is read beyond.
  private(set) var region = TextSpan(0, 0)
  /// Up to here, figures stand in columns: "230 235 270 286 302" is five numbers.
  var columnsEnd = 0
  /// Number of the region's first piece.
  private(set) var firstPiece = 0

  init(bytes: [UInt8], folded: [UInt8], vocabulary: Vocabulary, foreignBreaker: ForeignBreaker) {
    self.bytes = bytes
    self.folded = folded
    self.vocabulary = vocabulary
    self.foreignBreaker = foreignBreaker
    pieces.reserveCapacity(bytes.count / 5)
  }

  /// Appends the pieces of a block.
  /// - Parameter skipping: Footnote marks inside it, in order: each becomes a symbol, never part of a word.
  mutating func scan(_ block: TextSpan, skipping footnoteMarks: [TextSpan] = []) {
    firstPiece = pieces.count
    var start = block.start
    for mark in footnoteMarks where mark.start >= start && mark.end <= block.end && !mark.isEmpty {
      scanRegion(TextSpan(start, mark.start))
      emit(mark.start, mark.end, .symbol)
      start = mark.end
    }
    scanRegion(TextSpan(start, block.end))
  }

  private mutating func scanRegion(_ region: TextSpan) {
    self.region = region
    offset = region.start
    while offset < region.end {
      let before = offset
      step()
      if offset <= before { offset = before + characterLength(at: before) }
    }
  }

  private mutating func step() {
    let byte = bytes[offset]
    if byte.isLetterASCII || byte == 0xC3 && isLetter(at: offset) {
      word()
    } else if byte <= 0x20 || byte == 0x7F {
      offset += 1
    } else if byte.isDigit {
      number()
    } else if byte < 0x80 {
      mark()
    } else {
      stepBeyondASCII()
    }
  }

  private mutating func stepBeyondASCII() {
    let (kind, length) = character(at: offset)
    switch kind {
    case .letter: word()
    case .space: offset += length
    case .sectionSign: section()
    case .foreign: foreign()
    case .attached: strayMark(length)
    case .hyphen, .dash, .punctuation: mark()
    case .symbol: emit(offset, offset + length, .symbol)
    }
  }

  /// A combining mark, superscript or joiner after no word: part of the token it touches, else of none.
  private mutating func strayMark(_ length: Int) {
    if let last = pieces.last, last.span.end == offset, pieces.count > firstPiece {
      let role = last.role == .terminator ? last.role : .plain
      pieces[pieces.count - 1] = Piece(last.span.start, offset + length, last.kind, role)
    }
    offset += length
  }

  /// Words of other scripts and emoji, up to the next space.
  private mutating func foreign() {
    let end = min(chunkEnd(from: offset), region.end)
    let start = offset
    foreignBreaker.forEachSegment(of: bytes, from: start, to: end) { segmentStart, segmentEnd, kind in
      if !isBlank(segmentStart, segmentEnd) { emit(segmentStart, segmentEnd, kind) }
    }
    offset = end
  }

  /// At most this many bytes go to ICU at once, so that its buffers stay small on a text without spaces.
  private static let foreignChunk = 16_384

  private func chunkEnd(from start: Int) -> Int {
    var end = start
    while end < region.end, end - start < Self.foreignChunk, bytes[end] > 0x20 { end += 1 }
    while end < region.end, bytes[end].isContinuation { end += 1 }
    return end
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end {
      let (kind, length) = character(at: offset)
      if kind != .space && kind != .attached { return false }
      offset += length
    }
    return true
  }

  // MARK: Output

  mutating func emit(_ start: Int, _ end: Int, _ kind: Token.Kind, _ role: Piece.Role = .plain) {
    pieces.append(Piece(start, end, kind, role))
    offset = end
  }

  /// Takes back the pieces from an offset on, which a longer one will replace.
  mutating func removePieces(from start: Int) {
    while pieces.count > firstPiece, let last = pieces.last, last.span.start >= start { pieces.removeLast() }
  }

  /// Gives the last piece another start and kind.
  mutating func changeLast(start: Int, kind: Token.Kind) {
    guard let last = pieces.popLast() else { return }
    pieces.append(Piece(start, last.span.end, kind, last.role == .letters ? .plain : last.role))
  }

  /// The piece before the one being read, of the same block.
  var previous: Piece? { pieces.count > firstPiece ? pieces.last : nil }

  /// Whether a sentence begins at the next piece: at the start of the block, or after a sentence's end.
  var atSentenceStart: Bool {
    var index = pieces.count - 1
    while index >= firstPiece, isClosing(pieces[index]), index > pieces.count - 4 { index -= 1 }
    return index < firstPiece || pieces[index].role == .terminator
  }

  private func isClosing(_ piece: Piece) -> Bool {
    piece.kind == .punctuation && SentenceMarks.isClosing(bytes, piece.span)
  }
}
