package import Documents
internal import Fetching

/// One file with what its source, if it lies in one, adds to it.
package struct InspectedFile {
  package let source: SourceDocument
  package let learned: Learned

  /// - Parameters:
  ///   - path: Bytes of the path as a person named it.
  ///   - configuration: Where given and the file lies in one of its sources, that source's name and municipality and
  ///     what its documents teach are used, as in a run.
  package init(path: [UInt8], configuration: PipelineConfiguration?) throws(DocumentError) {
    let reader = FileReader(limit: configuration?.stages.maxBytes ?? FileReader.usualLimit)
    let bytes = try reader.bytes(atPath: path)
    if let configuration, let (source, relative) = Self.place(of: path, in: configuration) {
      self.source = SourceDocument(path: relative, of: source, bytes: bytes)
      learned = Self.learned(for: self.source.identity.id, configuration)
    } else {
      let name = PathEncoding.encoded(path.split(separator: UInt8(ascii: "/")).last ?? path[...])
      let source = SourceFolder(name: "inspect", path: "", include: [], exclude: [], municipality: nil)
      self.source = SourceDocument(path: name, of: source, bytes: bytes)
      learned = .nothing
    }
  }

  /// The source that a file lies in, and its path there as in ids.
  private static func place(of path: [UInt8], in configuration: PipelineConfiguration) -> (SourceFolder, String)? {
    guard let file = FilePath.real(path) else { return nil }
    for source in configuration.sources {
      guard let folder = FilePath.real(Array(source.path.utf8)) else { continue }
      let prefix = folder + [UInt8(ascii: "/")]
      if file.starts(with: prefix) { return (source, PathEncoding.encoded(file.dropFirst(prefix.count))) }
    }
    return nil
  }

  private static func learned(for id: String, _ configuration: PipelineConfiguration) -> Learned {
    guard configuration.stages.furniture else { return .nothing }
    let pass = LearningPass(
      documents: Survey(of: configuration).documents, pool: WorkerPool(workers: 1),
      fleet: WorkerFleet(1, program: nil), only: DocumentGroup.name(ofDocument: id))
    return pass.run {}.learned
  }
}
