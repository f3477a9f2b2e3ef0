internal import Documents
internal import Fetching

/// The files of all sources in the fixed order of the run.
struct DocumentList: Sendable {
  struct Item {
    let fetcher: Fetcher
    /// Relative to the source, as in ids.
    let path: String
    /// As `FoundFiles.stamp(at:)`.
    let stamp: UInt64

    var id: String { fetcher.source.name + "/" + path }

    func fetch() throws(DocumentError) -> FetchedFile { try fetcher.file(at: path) }
  }

  /// The files of one source.
  struct Part: Sendable {
    let fetcher: Fetcher
    let files: FoundFiles
    /// Place of the first file in the whole list.
    let start: Int
  }

  private(set) var parts: [Part] = []
  private(set) var count = 0

  mutating func append(_ files: FoundFiles, of fetcher: Fetcher) {
    parts.append(Part(fetcher: fetcher, files: files, start: count))
    count += files.count
  }

  subscript(index: Int) -> Item {
    let (part, place) = place(of: index)
    return Item(fetcher: part.fetcher, path: part.files[place], stamp: part.files.stamp(at: place))
  }

  /// As `FoundFiles.byteCount(at:)`.
  func byteCount(at index: Int) -> Int {
    let (part, place) = place(of: index)
    return part.files.byteCount(at: place)
  }

  private func place(of index: Int) -> (part: Part, place: Int) {
    let part = parts[(parts.firstIndex { $0.start > index } ?? parts.count) - 1]
    return (part, index - part.start)
  }
}
