/// What a database changes of a file that itself stays as it is: what is written goes to a second file, to the same
/// place; what is not is read from the first.
package final class FileLayer {
  /// Bytes; SQLite writes whole pages, which are as large or a multiple.
  package static let blockSize = 4096

  /// Descriptor of the file that stays, and its size in bytes.
  let base: Int32
  let baseByteCount: Int
  /// Of the file as the database sees it.
  package private(set) var byteCount: Int
  /// By block of the file that stays: whether the second has it. All blocks after the last are there.
  private var isWritten: [Bool]

  /// - Parameters:
  ///   - base: Descriptor of the file that stays, open for as long as this is used.
  ///   - byteCount: The size of that file.
  package init(over base: Int32, byteCount: Int) {
    self.base = base
    baseByteCount = byteCount
    self.byteCount = byteCount
    isWritten = Array(repeating: false, count: (byteCount + Self.blockSize - 1) / Self.blockSize)
  }

  /// Whether a byte has to be read in the second file.
  func holds(_ offset: Int) -> Bool {
    let block = offset / Self.blockSize
    return block >= isWritten.count || isWritten[block]
  }

  /// The second file has some bytes from now on. To be called before they are written to it.
  ///
  /// - Returns: `false` where they are not whole blocks, and cannot be written.
  func claim(_ bytes: Range<Int>) -> Bool {
    guard bytes.lowerBound % Self.blockSize == 0, bytes.upperBound % Self.blockSize == 0 else { return false }
    byteCount = max(byteCount, bytes.upperBound)
    mark(bytes)
    return true
  }

  func resize(to byteCount: Int) {
    // What stood after the end must not come back when the file grows again.
    mark(byteCount..<max(byteCount, isWritten.count * Self.blockSize))
    self.byteCount = byteCount
  }

  /// The parts of a range, which begins with a block, that the second file has.
  package func written(in bytes: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for start in stride(from: bytes.lowerBound, to: bytes.upperBound, by: Self.blockSize) where holds(start) {
      let end = min(start + Self.blockSize, bytes.upperBound)
      if let last = parts.last, last.upperBound == start {
        parts[parts.count - 1] = last.lowerBound..<end
      } else {
        parts.append(start..<end)
      }
    }
    return parts
  }

  private func mark(_ bytes: Range<Int>) {
    let first = (bytes.lowerBound + Self.blockSize - 1) / Self.blockSize
    let end = (bytes.upperBound + Self.blockSize - 1) / Self.blockSize
    for block in (first..<max(first, end)).clamped(to: isWritten.indices) { isWritten[block] = true }
  }
}
