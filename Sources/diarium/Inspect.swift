import ArgumentParser
import Documents
import Fetching
import Pipeline

/// What one stage makes of one file.
struct Inspect: ParsableCommand {
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case fetch, cleanup, structure, tokenize, extract, normalize, record
  }

  static let configuration = CommandConfiguration(
    abstract: "Show what a stage makes of one file; writes nothing.")

  @Argument(help: "The file to look at.")
  var file: String

  @Option(help: "fetch, cleanup, structure, tokenize, extract, normalize or record.")
  var stage: Stage = .record

  @Flag(help: "Print JSON.")
  var json = false

  mutating func run() throws {
    let bytes = try FileReader.bytes(atPath: file)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let identity = DocumentIdentity(
      source: "inspect", id: "inspect/" + name, sha256: Digest.sha256(bytes), byteCount: bytes.count,
      mediaType: Self.mediaType(of: bytes), municipality: nil)
    let source = SourceDocument(identity: identity, bytes: bytes)
    print(try Inspection(source: source).json(of: stage.rawValue))
  }

  /// Markup where a tag opens the file or its head; detection by content is a matter of `Fetching`.
  private static func mediaType(of bytes: [UInt8]) -> MediaType {
    let head = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).lowercased()
    let tags = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<h1", "<table", "<meta", "<style"]
    return tags.contains { head.contains($0) } ? .html : .plainText
  }
}
