internal import Wire

/// Where a state remembers a file: a run has many, and looks at what they say one at a time.
struct StatePlace: Sendable {
  let content: StateContent
  /// Of the frame, in bytes.
  let offset: Int

  /// `nil` where it cannot be read any more, as the content then knows.
  var memory: FileMemory? {
    let memory = memory(by: FrameReader(content, at: offset, bufferSize: 512))
    if memory == nil { content.noteEnd() }
    return memory
  }

  /// - Parameter frames: At this place; is after it when that returns.
  func memory(by frames: FrameReader) -> FileMemory? {
    guard let frame = frames.next() else {
      // After the files of a source there is another source, or the end.
      content.noteEnd()
      return nil
    }
    var wire = WireReader(frame.bytes)
    guard (try? wire.number()) == StateLayout.Frame.file.rawValue else { return nil }
    return try? FileMemory(from: &wire)
  }
}
