internal import Fetching

/// Reads files and has one worker process them, several small ones at a time: each exchange with a worker wakes a thread
/// at both ends, which for pages of common size costs as much as a tenth of the work on them. Used by one thread.
struct BatchReader {
  private static let mostDocuments = 8
  /// Bytes of the files.
  private static let mostBytes = 256 << 10

  private let reader: DocumentReader
  private let work: WorkList
  private let worker: any DocumentProcessing
  private let results: ReorderBuffer<ProcessedDocument>
  private var batch: [(index: Int, document: DocumentReader.Opened)] = []
  private var byteCount = 0

  init(
    _ reader: DocumentReader, _ work: WorkList, worker: any DocumentProcessing,
    results: ReorderBuffer<ProcessedDocument>
  ) {
    self.reader = reader
    self.work = work
    self.worker = worker
    self.results = results
  }

  /// - Returns: When there is no more work.
  mutating func run() {
    while let index = results.claim() {
      read(index)
      while hasRoom, let another = results.claimAnother() { read(another) }
      process()
    }
  }

  private var hasRoom: Bool { batch.count < Self.mostDocuments && byteCount < Self.mostBytes }

  private mutating func read(_ index: Int) {
    switch reader.read(work[index]) {
    case .done(let document): put(document, at: index)
    case .opened(let document):
      let isPlain = document.file.isPlain
      // Nobody knows how much a PDF or an archive holds: nothing waits for it.
      if !isPlain { process() }
      batch.append((index, document))
      byteCount += isPlain ? document.file.bytes.count : Self.mostBytes
    }
  }

  private mutating func process() {
    if batch.isEmpty { return }
    var waiting = batch[...]
    worker.answer(batch.map { DocumentJob(.records, $0.document.file) }) { answer in
      guard let (index, document) = waiting.popFirst() else { return }
      put(reader.processed(document, answer), at: index)
    }
    (batch, byteCount) = ([], 0)
  }

  private func put(_ document: ProcessedDocument, at index: Int) {
    results.put(document, byteCount: document.byteCount, at: index)
  }
}
