internal import Emission
internal import Glibc
internal import Wire

/// A state that was written whole: its header, and where each source's files start.
struct StateFile {
  struct Source {
    let fingerprint: String
    /// Byte offset of the first file.
    fileprivate let start: Int
  }

  private let content: StateContent
  let header: StateHeader
  let sources: [String: Source]

  /// Reads it once, to see that it is whole; `nil` where it is not, or not there.
  init?(_ path: String) {
    guard let content = StateContent(path) else { return nil }
    let frames = FrameReader(content)
    let digest = DigestStream()
    var header: StateHeader?
    var sources: [String: Source] = [:]
    while let frame = frames.next() {
      var wire = WireReader(frame.bytes)
      do {
        switch StateLayout.Frame(rawValue: try wire.number()) {
        case .header: header = try StateHeader(from: &wire)
        case .source:
          let name = try wire.text()
          sources[name] = Source(fingerprint: try wire.text(), start: frames.offset)
        case .file: break
        case .end:
          guard let header, try wire.text() == digest.finish() else { return nil }
          (self.content, self.header, self.sources) = (content, header, sources)
          return
        case nil: return nil
        }
      } catch {
        return nil
      }
      digest.update(frame.length)
      digest.update(frame.bytes)
    }
    return nil
  }

  /// The files of a source in the order of the run; none where the state has no such source.
  func files(of source: String) -> Files {
    Files(content: content, frames: sources[source].map { FrameReader(content, at: $0.start) })
  }

  /// - Throws: Where reading files ended before their end.
  func check() throws(OutputError) { try content.check() }

  struct Files: Sequence, IteratorProtocol {
    fileprivate let content: StateContent
    fileprivate let frames: FrameReader?

    /// What is remembered of the next file, and where it stands.
    func next() -> (memory: FileMemory, place: StatePlace)? {
      guard let frames else { return nil }
      let place = StatePlace(content: content, offset: frames.offset)
      return place.memory(by: frames).map { ($0, place) }
    }
  }
}
