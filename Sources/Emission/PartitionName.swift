/// How the files of a source and top folder are called.
enum PartitionName {
  /// Longest name of a folder in bytes. File systems take 255 for that of a file, with what is put behind it.
  private static let longest = 200

  /// `kommun/2024/ks/a.html` → `kommun+2024`, `kommun/a.html` → `kommun`.
  ///
  /// Different folders have different names, with no letter that a file system or shell minds.
  static func folder(ofDocument documentID: String) -> String {
    let components = documentID.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let folder = components.count > 2 ? components[..<2] : components[..<1]
    let name = folder.map { encoded($0) }.joined(separator: "+")
    return name.utf8.count > longest ? shortened(name) : name
  }

  /// ASCII letters, figures, `-`, `_` and `.` stay (`.` not first), every other byte becomes `%XX`.
  private static func encoded(_ component: Substring.UTF8View) -> String {
    var name: [UInt8] = []
    for byte in component {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: name.append(byte)
      case 0x2E where !name.isEmpty: name.append(byte)
      default: name += "%".utf8 + [hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The start of a name, and a digest of all of it.
  private static func shortened(_ name: String) -> String {
    let digest = Array(name.utf8).withUnsafeBytes { DigestStream.hexadecimal(of: $0) }
    return "\(name.prefix(longest - 40))~\(digest.prefix(16))"
  }

  private static func hexadecimal(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }
}
