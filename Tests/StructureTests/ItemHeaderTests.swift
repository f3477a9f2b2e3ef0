import Documents
import Foundation
import TestSupport
import Testing

@testable import Structure

@Suite struct ItemHeaderTests {
  static let rows: [[String]] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Tables/item-headers.txt")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  @Test func haveRows() { #expect(Self.rows.count > 15) }

  @Test(arguments: rows)
  func readsTheHeading(_ row: [String]) throws {
    let text = UTF8Text(row[0])
    let header = ItemHeader(TextBlock(kind: .paragraph, span: text.span), index: 0, in: text)
    guard row.count > 1 else {
      #expect(header == nil, "\(row[0])")
      return
    }
    let found = try #require(header, "\(row[0])")
    #expect([found.number, found.organ.map { text[$0] } ?? "", text[found.rest]] == Array(row[1...]))
  }
}
