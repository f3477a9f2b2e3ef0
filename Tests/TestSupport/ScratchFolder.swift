internal import Foundation

/// A folder for one test, removed with all that is in it when nobody holds it any more.
package final class ScratchFolder: Sendable {
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "diarium-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and makes the folders above it.
  ///
  /// - Parameter name: Bytes of a path below, of whatever encoding.
  package func write(_ content: [UInt8], to name: [UInt8]) throws {
    try makeFolders(above: name)
    let descriptor = open(cPath(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    guard descriptor >= 0, Foundation.write(descriptor, content, content.count) == content.count else {
      throw POSIXError(.EIO)
    }
  }

  package func write(_ content: String, to name: String) throws {
    try write(Array(content.utf8), to: Array(name.utf8))
  }

  package func makeFIFO(_ name: String) throws {
    guard mkfifo(path + "/" + name, 0o644) == 0 else { throw POSIXError(.EIO) }
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  package func content(of name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path + "/" + name), encoding: .utf8)
  }

  /// Names in a folder below, sorted; none where there is no such folder.
  package func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  private func makeFolders(above name: [UInt8]) throws {
    for index in name.indices where name[index] == UInt8(ascii: "/") {
      guard mkdir(cPath(Array(name[..<index])), 0o755) == 0 || errno == EEXIST else { throw POSIXError(.EIO) }
    }
  }

  private func cPath(_ name: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
  }
}
