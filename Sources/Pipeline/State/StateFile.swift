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

  let path: String
  let header: StateHeader
  let sources: [String: Source]

  /// Reads it once, to see that it is whole; `nil` where it is not, or not there.
  init?(_ path: String) {
    guard let frames = FrameReader(path) else { return nil }
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
          (self.path, self.header, self.sources) = (path, header, sources)
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
    Files(frames: sources[source].flatMap { FrameReader(path, at: $0.start) })
  }

  struct Files: Sequence, IteratorProtocol {
    fileprivate let frames: FrameReader?

    func next() -> FileMemory? {
      guard let frame = frames?.next() else { return nil }
      var wire = WireReader(frame.bytes)
      guard (try? wire.number()) == StateLayout.Frame.file.rawValue else { return nil }
      return try? FileMemory(from: &wire)
    }
  }
}
