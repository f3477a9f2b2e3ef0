import Documents
import Foundation
import TestSupport
import Testing

@testable import Cleanup

/// Plain-text files with the blocks that they should give: `Pages/text/x.txt` and `x.expected.txt`.
///
@Suite struct PlainTextPageTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Pages/text")

  @Test(arguments: ["running-heads", "saved-page", "one-line-a-paragraph"])
  func givesTheExpectedBlocks(_ page: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: page + ".txt"), encoding: .utf8)
    let found = PlainTextParser().blocks(of: UTF8Text(text)).map(describe).joined(separator: "\n") + "\n"
    try Snapshot.check(found, with: Self.folder.appending(path: page + ".expected.txt"))
  }

  @Test(arguments: ["", "\n\n", "\u{C}\u{C}", "\r", " \t ", "\u{A0}"])
  func findsNoBlocksWhereThereIsNothing(_ text: String) {
    #expect(PlainTextParser().blocks(of: UTF8Text(text)).isEmpty)
  }

  /// Nothing of a file is lost: what is no block is a removed one.
  @Test(arguments: ["running-heads", "saved-page", "one-line-a-paragraph"])
  func keepsEveryWord(_ page: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: page + ".txt"), encoding: .utf8)
    let blocks = PlainTextParser().blocks(of: UTF8Text(text))
    let letters = { (string: String) in string.filter { $0.isLetter || $0.isNumber }.sorted() }
    #expect(letters(blocks.map { String(decoding: $0.text, as: UTF8.self) }.joined()) == letters(text))
  }

  @Test func readsALongLineInLinearTime() {
    let line = String(repeating: "x 1   ", count: 200_000)
    #expect(PlainTextParser().blocks(of: UTF8Text(line)).count == 1)
  }
}
