internal import Fetching

/// The files that a source has now beside those that the archive remembers, both in the order of the run.
struct SourceMerge: Sequence, IteratorProtocol {
  struct Pair {
    /// Place in the source's files; `nil` for a file that is no longer found.
    let index: Int?
    /// `nil` for a file that is new.
    let memory: FileMemory?
  }

  private let files: FoundFiles
  private var memories: StateFile.Files?
  private var index = 0
  private var memory: FileMemory?

  init(_ files: FoundFiles, _ memories: StateFile.Files?) {
    self.files = files
    self.memories = memories
    memory = memories?.next()
  }

  mutating func next() -> Pair? {
    let path = index < files.count ? files[index] : nil
    guard let memory else { return path == nil ? nil : takeFile(with: nil) }
    guard let path else { return takeMemory(memory) }
    // By bytes: names that only the form of their accents tells apart are different files.
    if path.utf8.elementsEqual(memory.path.utf8) {
      self.memory = memories?.next()
      return takeFile(with: memory)
    }
    return FoundFiles.precedes(path, memory.path) ? takeFile(with: nil) : takeMemory(memory)
  }

  private mutating func takeFile(with memory: FileMemory?) -> Pair {
    defer { index += 1 }
    return Pair(index: index, memory: memory)
  }

  private mutating func takeMemory(_ memory: FileMemory) -> Pair {
    self.memory = memories?.next()
    return Pair(index: nil, memory: memory)
  }
}
