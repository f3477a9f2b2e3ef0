/// The files that a run has to read, in the order of the run.
///
/// A run may have to read all of them: each costs 8 bytes, and 8 more where it is remembered. What is remembered stays
/// in the state until it is asked for.
struct WorkList: Sendable {
  /// A file that has to be read.
  struct Work: Sendable {
    /// Place in the list of documents.
    let index: Int
    let cause: Cause
    /// What the archive holds of it; `nil` for a new one.
    let memory: FileMemory?
  }

  private struct Entry {
    let index: UInt32
    let cause: Cause
  }

  private var entries: [Entry] = []
  /// Offsets in the state, for the first entries at the least; `absent` for those of which nothing is remembered.
  private var offsets: [Int] = []
  private var content: StateContent?

  private static let absent = -1

  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }
  /// Places in the list of documents.
  var indices: some Sequence<Int> { entries.lazy.map { Int($0.index) } }

  mutating func append(index: Int, cause: Cause, place: StatePlace?) {
    if let place {
      offsets += repeatElement(Self.absent, count: entries.count - offsets.count)
      offsets.append(place.offset)
      content = place.content
    }
    entries.append(Entry(index: UInt32(index), cause: cause))
  }

  subscript(number: Int) -> Work {
    Work(index: Int(entries[number].index), cause: entries[number].cause, memory: memory(number))
  }

  private func memory(_ number: Int) -> FileMemory? {
    guard number < offsets.count, offsets[number] != Self.absent, let content else { return nil }
    return StatePlace(content: content, offset: offsets[number]).memory
  }
}
