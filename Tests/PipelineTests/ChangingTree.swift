import Foundation
import TestSupport

/// A folder of pages to which things happen as they do to folders.
final class ChangingTree {
  private let folder: ScratchFolder
  /// What was deleted, by its path: it may come back.
  private var deleted: [String: Data] = [:]

  /// Composed and decomposed: two names for the system, one for people.
  private static let places = ["nämnd/", "styrelse/", "", "\u{C5}/", "A\u{30A}/"]

  init(_ folder: ScratchFolder) throws { self.folder = folder }

  /// Does one thing; says what.
  func change(_ random: inout SeededGenerator) throws -> String {
    let number = Int.random(in: 0..<9, using: &random)
    let path = (Self.places.randomElement(using: &random) ?? "") + "\(number).html"
    let word = ["budgeten", "skolan", "vägen", "ärendet"].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return try delete(path)
    case 1: return try restore(&random)
    case 2: return move(path, to: "\(number) flyttad.html")
    case 3: return move(path, to: twin(of: path))
    case 4: return try write([0, 1, 2, 0xFF, 0, 7], to: path, "binary")
    case 5: return try editUnseen(path)
    case 6: return try touch(path)
    default: return try write(Array(IncrementalTests.page(number, word).utf8), to: path, "write \(word)")
    }
  }

  private func place(_ path: String) -> String { folder.path + "/källa/" + path }

  private func write(_ bytes: [UInt8], to path: String, _ what: String) throws -> String {
    try folder.write(bytes, to: Array(("källa/" + path).utf8))
    return what + " " + path
  }

  private func delete(_ path: String) throws -> String {
    guard let content = FileManager.default.contents(atPath: place(path)) else { return "nothing" }
    deleted[path] = content
    try FileManager.default.removeItem(atPath: place(path))
    return "delete " + path
  }

  /// Under its old name, or under another.
  private func restore(_ random: inout SeededGenerator) throws -> String {
    guard let path = deleted.keys.sorted().randomElement(using: &random), let content = deleted[path] else {
      return "nothing"
    }
    return try write(Array(content), to: Bool.random(using: &random) ? path : "åter " + path, "restore")
  }

  private func move(_ path: String, to other: String) -> String {
    let parent = (place(other) as NSString).deletingLastPathComponent
    mkdir(parent, 0o755)
    return rename(place(path), place(other)) == 0 ? "move \(path) to \(other)" : "nothing"
  }

  /// The same name in the other normal form; a file in none of the two folders has none, and stays.
  private func twin(of path: String) -> String {
    if path.unicodeScalars.first == "\u{C5}" { return "A\u{30A}" + String(path.unicodeScalars.dropFirst()) }
    if path.unicodeScalars.starts(with: "A\u{30A}".unicodeScalars) {
      return "\u{C5}" + String(path.unicodeScalars.dropFirst(2))
    }
    return path
  }

  /// Other content of the same size, with the same modification time.
  private func editUnseen(_ path: String) throws -> String {
    var status = stat()
    guard var content = FileManager.default.contents(atPath: place(path)), stat(place(path), &status) == 0,
      let letter = content.lastIndex(of: UInt8(ascii: "e"))
    else { return "nothing" }
    content[letter] = UInt8(ascii: "o")
    _ = try write(Array(content), to: path, "")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, place(path), &times, 0)
    return "edit unseen " + path
  }

  private func touch(_ path: String) throws -> String {
    utimensat(AT_FDCWD, place(path), nil, 0)
    return "touch " + path
  }
}
