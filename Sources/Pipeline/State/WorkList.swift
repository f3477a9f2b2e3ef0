internal import Scanning

/// The files that a run has to read, in the order of the run.
///
/// A run may have to read all of them: those that follow one another for the same reason cost nothing, and those that are
/// remembered 8 bytes each. What is remembered stays in the state until it is asked for.
struct WorkList: Sendable {
  /// A file that has to be read.
  struct Work: Sendable {
    /// Place in the list of documents.
    let index: Int
    let cause: Cause
    /// What the archive holds of it; `nil` for a new one.
    let memory: FileMemory?
  }

  /// Files that follow one another.
  private struct Stretch {
    /// Number of the first in this list.
    let number: Int
    /// Place of the first in the list of documents.
    let index: Int
    let cause: Cause
  }

  private var stretches: [Stretch] = []
  private(set) var count = 0
  /// Offsets in the state, for the first files at the least; `absent` for those of which nothing is remembered.
  private var offsets: [Int] = []
  private var content: StateContent?

  private static let absent = -1

  var isEmpty: Bool { count == 0 }
  /// Places in the list of documents.
  var indices: some Sequence<Int> { (0..<count).lazy.map { index(of: $0, in: stretch(with: $0)) } }

  mutating func append(index: Int, cause: Cause, place: StatePlace?) {
    if let place {
      offsets += repeatElement(Self.absent, count: count - offsets.count)
      offsets.append(place.offset)
      content = place.content
    }
    if stretches.last.map({ $0.cause != cause || self.index(of: count, in: $0) != index }) ?? true {
      stretches.append(Stretch(number: count, index: index, cause: cause))
    }
    count += 1
  }

  subscript(number: Int) -> Work {
    let stretch = stretch(with: number)
    return Work(index: index(of: number, in: stretch), cause: stretch.cause, memory: memory(number))
  }

  private func stretch(with number: Int) -> Stretch {
    stretches[stretches.count(ofFirst: { $0.number <= number }) - 1]
  }

  private func index(of number: Int, in stretch: Stretch) -> Int { stretch.index + number - stretch.number }

  private func memory(_ number: Int) -> FileMemory? {
    guard number < offsets.count, offsets[number] != Self.absent, let content else { return nil }
    return StatePlace(content: content, offset: offsets[number]).memory
  }
}
