import Documents
import Foundation
import TestSupport
import Testing
import Tokenizing

/// Agreement with Universal Dependencies' Swedish treebank, where it lies beside the checkout.
@Suite(.enabled(if: SharedData.treebank != nil, "UD Swedish Talbanken is not beside this checkout"))
struct TreebankTests {
  @Test func agreesWithTalbanken() throws {
    var (tokens, sentences) = (Agreement(), Agreement())
    for text in try Treebank.read(try #require(SharedData.treebank)) {
      let found = TokenizerTests.tokenize(UTF8Text(text.string))
      tokens.add(gold: text.tokens, found: found.tokens.map(\.span))
      sentences.add(gold: text.sentences, found: found.sentences.map(\.span))
    }
    #expect(tokens.f1 >= 0.999, "tokens \(tokens.f1)")
    #expect(sentences.f1 >= 0.975, "sentences \(sentences.f1)")
  }
}

private struct Agreement {
  private var (right, gold, found) = (0, 0, 0)

  mutating func add(gold: [TextSpan], found: [TextSpan]) {
    right += Set(gold).intersection(found).count
    self.gold += gold.count
    self.found += found.count
  }

  var f1: Double { Double(2 * right) / Double(max(1, gold + found)) }
}

/// A document of a CoNLL-U file: its sentences joined by spaces, paragraphs by line feeds.
private struct Treebank {
  private(set) var string = ""
  private(set) var tokens: [TextSpan] = []
  private(set) var sentences: [TextSpan] = []

  static func read(_ file: URL) throws -> [Treebank] {
    var documents: [Treebank] = []
    var startsParagraph = false
    for block in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n") {
      let lines = block.components(separatedBy: "\n")
      if lines.contains(where: { $0.hasPrefix("# newdoc") }) || documents.isEmpty { documents.append(Treebank()) }
      startsParagraph = lines.contains { $0.hasPrefix("# newpar") }
      documents[documents.count - 1].append(lines, startsParagraph: startsParagraph)
    }
    return documents
  }

  private mutating func append(_ lines: [String], startsParagraph: Bool) {
    guard let sentence = lines.first(where: { $0.hasPrefix("# text = ") })?.dropFirst(9) else { return }
    if !string.isEmpty { string += startsParagraph ? "\n" : " " }
    let start = string.utf8.count
    var rest = sentence
    for line in lines {
      let fields = line.components(separatedBy: "\t")
      guard fields.count > 1, Int(fields[0]) != nil, let place = rest.range(of: fields[1]) else { continue }
      let offset = start + sentence[..<place.lowerBound].utf8.count
      tokens.append(TextSpan(offset, offset + fields[1].utf8.count))
      rest = rest[place.upperBound...]
    }
    string += sentence
    sentences.append(TextSpan(start, string.utf8.count))
  }
}
