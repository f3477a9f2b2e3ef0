internal import Documents
internal import Emission
internal import Fetching

/// Makes the memory of a generation anew from its records, where it was lost: a run that does not know what the archive
/// holds would take a folder that cannot be read for an empty one.
enum StateRecovery {
  private typealias File = (path: String, sha256: String)

  /// - Parameter path: Of the state that is written. All that it remembers has to be processed again.
  static func recover(_ generation: Generation, to path: String) throws(OutputError) {
    let header = StateHeader(fingerprint: "", configuration: "", limits: DocumentLimits(), groups: [])
    let files = try files(of: generation)
    let writer = try StateWriter(path, header: header)
    for source in files.keys.sorted() {
      try writer.beginSource(source, fingerprint: "")
      for file in (files[source] ?? []).sorted(by: { FoundFiles.precedes($0.path, $1.path) }) {
        try writer.add(FileMemory(path: file.path, stamp: 0, sha256: file.sha256, outcome: .documented))
      }
    }
    try writer.finish()
  }

  /// By source, with paths relative to it.
  private static func files(of generation: Generation) throws(OutputError) -> [String: [File]] {
    var files: [String: [File]] = [:]
    try ArchiveRebuild.forEachDocument(in: generation.directory) { id, sha256 in
      let source = DocumentGroup.source(ofDocument: id)
      let path = String(decoding: id.utf8.dropFirst(source.utf8.count + 1), as: UTF8.self)
      files[source, default: []].append((path, sha256))
    }
    return files
  }
}
