package import Documents
internal import Glibc

/// Reads the files of one source. Shared by all workers.
package final class Fetcher: Sendable {
  package let source: SourceFolder
  private let root: FolderHandle
  private let reader: FileReader

  /// - Parameter limit: Bytes; larger files are refused.
  package init(source: SourceFolder, limit: Int) throws(DocumentError) {
    self.source = source
    root = try FolderHandle(path: source.path)
    reader = FileReader(limit: limit)
  }

  /// - Parameter path: Relative to the source, as in ids.
  package func file(at path: String) throws(DocumentError) -> FetchedFile {
    let descriptor = try root.file(at: PathEncoding.decoded(path))
    defer { close(descriptor) }
    let (bytes, state) = try reader.stableContent(of: descriptor)
    return FetchedFile(path: path, of: source, bytes: bytes, stamp: state.stamp, lastChange: state.lastChange)
  }
}
