internal import Fetching

/// The files that a source has now beside those that the archive remembers, both in the order of the run.
struct SourceMerge: Sequence, IteratorProtocol {
  struct Pair {
    /// Place in the source's files; `nil` for a file that is no longer found.
    let index: Int?
    /// `nil` for a file that is new.
    let memory: FileMemory?
    /// Where the memory stands.
    let place: StatePlace?
  }

  private let files: FoundFiles
  private var memories: StateFile.Files?
  private var index = 0
  private var known: (memory: FileMemory, place: StatePlace)?

  init(_ files: FoundFiles, _ memories: StateFile.Files?) {
    self.files = files
    self.memories = memories
    known = memories?.next()
  }

  mutating func next() -> Pair? {
    let path = index < files.count ? files[index] : nil
    guard let known else { return path == nil ? nil : take(file: true, memory: false) }
    guard let path else { return take(file: false, memory: true) }
    // By bytes: names that only the form of their accents tells apart are different files.
    if path.utf8.elementsEqual(known.memory.path.utf8) { return take(file: true, memory: true) }
    let isNew = FoundFiles.precedes(path, known.memory.path)
    return take(file: isNew, memory: !isNew)
  }

  private mutating func take(file: Bool, memory: Bool) -> Pair {
    let pair = Pair(
      index: file ? index : nil, memory: memory ? known?.memory : nil, place: memory ? known?.place : nil)
    if file { index += 1 }
    if memory { known = memories?.next() }
    return pair
  }
}
