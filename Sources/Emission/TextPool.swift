/// Texts one after the other in one buffer, so that the writer binds them without copying.
struct TextPool {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return start..<bytes.count
  }

  mutating func add(_ text: String?) -> PooledText {
    guard let text else { return nil }
    return .some(add(text))
  }
}
