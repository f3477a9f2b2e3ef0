import Documents
import Fetching
import Foundation

@testable import Cleanup
@testable import Pipeline

/// The documents of `corpus/` taken through the whole chain, with what they teach of each other.
enum SampleCorpus {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// Records by path (`corpus/hedefors/…`), with what cleanup took out.
  static let records: [String: [Record]] = {
    let sources = paths().compactMap(source)
    let cleaner = Cleaner()
    let learned = Learned(summaries: sources.compactMap { cleaner.summary(of: $0.document) })
    let chain = DocumentChain()
    var records: [String: [Record]] = [:]
    for source in sources { records[source.path] = try? chain.records(of: source.document, learned: learned) }
    return records
  }()

  static let cleanDocuments: [String: CleanDocument] = {
    let cleaner = Cleaner()
    let clean = paths().compactMap(source).compactMap { path, document in
      (try? cleaner.clean(document, learned: .nothing)).map { (path, $0) }
    }
    return Dictionary(uniqueKeysWithValues: clean)
  }()

  private static func paths() -> [String] {
    let corpus = root.appending(path: "corpus")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: corpus.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") && $0.contains("/") }.map { "corpus/" + $0 }
  }

  private static func source(_ path: String) -> (path: String, document: SourceDocument)? {
    let file = root.appending(path: path)
    guard let bytes = try? FileReader().bytes(atPath: Array(file.path.utf8)) else { return nil }
    let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
    let folder = SourceFolder(name: parts[1], path: "", include: [], exclude: [], municipality: nil)
    return (path, SourceDocument(path: parts[2], of: folder, bytes: bytes))
  }
}
