import Foundation
import Testing

/// Every word list names what it is, its source and licence, and holds each entry once.
@Suite struct WordListFileTests {
  static let lists: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Lexicons/Data").standardized

  private func lines(of list: String) throws -> [String] {
    try String(contentsOf: Self.folder.appending(path: list), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func areThere() { #expect(Self.lists.count > 5) }

  @Test(arguments: lists)
  func saysWhatItIs(_ list: String) throws {
    let header = try lines(of: list).prefix { $0.hasPrefix("#") }.joined(separator: " ")
    for word in ["What:", "Source", "Licence", "Format"] {
      #expect(header.localizedCaseInsensitiveContains(word), "\(list): header without \(word)")
    }
  }

  @Test(arguments: lists)
  func holdsEachEntryOnce(_ list: String) throws {
    let entries = try lines(of: list).filter { !$0.hasPrefix("#") && !$0.isEmpty }
    let repeated = Dictionary(grouping: entries, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(list): \(repeated.sorted())")
  }

  @Test(arguments: lists)
  func isComposedTextWithoutStraySpaces(_ list: String) throws {
    for (number, line) in try lines(of: list).enumerated() {
      #expect(
        Array(line.utf8) == Array(line.precomposedStringWithCanonicalMapping.utf8), "\(list):\(number + 1) is not NFC")
      #expect(line.last?.isWhitespace != true || line.hasPrefix("#"), "\(list):\(number + 1) ends in white space")
    }
  }
}
