/// A name in a folder.
struct FolderEntry {
  enum Kind {
    case file, folder, symbolicLink, other
  }

  /// Bytes, of whatever encoding.
  let name: [UInt8]
  let kind: Kind
}
