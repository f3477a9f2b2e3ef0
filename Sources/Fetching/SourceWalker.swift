internal import Documents

/// Walks a source by the raw bytes of its names. Never follows a link, never opens a file.
package struct SourceWalker {
  /// Folders nested deeper are refused: each is opened from the source down, one name after another.
  private static let deepest = 1_000

  private let source: SourceFolder
  private var inventory = SourceInventory()
  private var files = FileCollector()
  /// Folders still to be read, relative to the source.
  private var folders: [[UInt8]] = [[]]

  package static func inventory(of source: SourceFolder) -> SourceInventory {
    var walker = SourceWalker(source: source)
    walker.walk()
    return walker.inventory
  }

  private init(source: SourceFolder) { self.source = source }

  private mutating func walk() {
    do throws(DocumentError) {
      let root = try FolderHandle(path: source.path)
      while let folder = folders.popLast() { read(folder, below: root) }
    } catch {
      refuse([], isFolder: true, error)
    }
    let found = files
    // Sorted where they are, and then gone.
    files = FileCollector()
    inventory.files = found.sorted()
    inventory.refused.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func read(_ folder: [UInt8], below root: FolderHandle) {
    let prefix = folder.isEmpty ? [] : folder + [UInt8(ascii: "/")]
    do throws(DocumentError) {
      let handle = try root.folder(at: folder[...])
      try handle.entries { sort($0, prefix + $0.name, in: handle) }
    } catch {
      refuse(folder, isFolder: true, error)
    }
  }

  private mutating func sort(_ entry: FolderEntry, _ path: [UInt8], in folder: FolderHandle) {
    if entry.kind == .folder { return sortFolder(path) }
    guard source.includes(path) else { return inventory.excludedCount += 1 }
    switch entry.kind {
    case .file:
      let state = try? FileState(of: entry.name, in: folder)
      files.append(path, stamp: state?.stamp ?? 0, byteCount: state?.size ?? 0)
    case .symbolicLink:
      refuse(path, isFolder: false, DocumentError(.symbolicLink, "a symbolic link; links are not followed"))
    default: refuse(path, isFolder: false, DocumentError(.notRegular, "no regular file"))
    }
  }

  private mutating func sortFolder(_ path: [UInt8]) {
    if source.excludes(folder: path) {
      inventory.excludedCount += 1
    } else if path.count(where: { $0 == UInt8(ascii: "/") }) >= Self.deepest {
      refuse(path, isFolder: true, DocumentError(.limit, "folders nested deeper than \(Self.deepest)"))
    } else {
      folders.append(path)
    }
  }

  private mutating func refuse(_ path: [UInt8], isFolder: Bool, _ error: DocumentError) {
    let suffix = isFolder && !path.isEmpty ? "/" : ""
    inventory.refused.append(RefusedEntry(path: PathEncoding.encoded(path) + suffix, error: error))
  }
}
