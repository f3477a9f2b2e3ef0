internal import SQLite

/// Reads a file as a database left it: what it was, and what was changed of it.
struct LayerReader: @unchecked Sendable {
  /// Bytes read at a time.
  private static let pieceSize = 1 << 20

  let base: Descriptor
  let changes: Descriptor
  /// Nobody changes it any more.
  let layer: FileLayer

  /// - Parameters:
  ///   - isOfChanges: Whether only what was changed is read.
  ///   - body: Gets the place of a piece in the file, and bytes that stand there only during the call, at the start of a
  ///     page.
  func forEachPiece(
    ofChanges isOfChanges: Bool = false, _ body: (Range<Int>, UnsafeRawBufferPointer) throws(OutputError) -> Void
  ) throws(OutputError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: FileLayer.blockSize)
    defer { buffer.deallocate() }
    for start in stride(from: 0, to: layer.byteCount, by: Self.pieceSize) {
      let range = start..<min(start + Self.pieceSize, layer.byteCount)
      for part in isOfChanges ? layer.written(in: range) : [range] {
        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<part.count])
        try read(part, into: piece)
        try body(part, UnsafeRawBufferPointer(piece))
      }
    }
  }

  private func read(_ range: Range<Int>, into piece: UnsafeMutableRawBufferPointer) throws(OutputError) {
    var place = range.lowerBound
    for part in layer.written(in: range) + [range.upperBound..<range.upperBound] {
      try base.read(piece.part(place..<part.lowerBound, of: range), at: place)
      try changes.read(piece.part(part, of: range), at: part.lowerBound)
      place = part.upperBound
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  fileprivate func part(_ part: Range<Int>, of range: Range<Int>) -> UnsafeMutableRawBufferPointer {
    let place = part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound
    return UnsafeMutableRawBufferPointer(rebasing: self[place])
  }
}
