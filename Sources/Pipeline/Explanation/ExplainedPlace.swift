internal import Documents
internal import Fetching

/// Where a file stands in the sources: it need not exist, since a file that is gone can be asked about too.
struct ExplainedPlace {
  let source: SourceFolder
  /// Bytes of the path relative to the source.
  let path: [UInt8]

  var id: String { source.name + "/" + PathEncoding.encoded(path) }

  /// - Parameter name: Bytes of a path as a person named it, or of an id as reports have it.
  init?(_ name: [UInt8], in configuration: PipelineConfiguration) {
    guard let place = Self.byPath(name, configuration) ?? Self.byID(name, configuration) else { return nil }
    (source, path) = place
  }

  /// The name itself may be a link, the folder that it stands in is taken as it really is.
  private static func byPath(_ name: [UInt8], _ configuration: PipelineConfiguration) -> (SourceFolder, [UInt8])? {
    let slash = UInt8(ascii: "/")
    let start = name.lastIndex(of: slash).map { $0 + 1 } ?? 0
    let folder = start == 0 ? Array(".".utf8) : Array(name[..<start])
    guard start < name.count, let real = FilePath.real(folder) else { return nil }
    let file = (real == [slash] ? [] : real) + [slash] + name[start...]
    for source in configuration.sources {
      guard let root = FilePath.real(Array(source.path.utf8)), file.starts(with: root + [slash]) else { continue }
      return (source, Array(file[(root.count + 1)...]))
    }
    return nil
  }

  private static func byID(_ name: [UInt8], _ configuration: PipelineConfiguration) -> (SourceFolder, [UInt8])? {
    for source in configuration.sources {
      let prefix = Array((source.name + "/").utf8)
      guard name.starts(with: prefix), name.count > prefix.count else { continue }
      return (source, PathEncoding.decoded(String(decoding: name[prefix.count...], as: UTF8.self)))
    }
    return nil
  }
}
