import Documents
import Emission
import Foundation
import TestSupport
import Testing

@Suite struct ArchiveVerifierTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let documents = (0..<20).map { number in
      [
        FullRecord.sample.with(\.id, "k/\(number % 2)/\(number)#p1")
          .with(\.terms, RecordTerms(text: Array("beslut nummer\(number)".utf8)))
      ]
    }
    try SampleArchive.write(documents, to: folder.path)
  }

  private func faults() throws -> [String] { try ArchiveVerifier(ArchiveLocation(path: folder.path)).faults() }

  @Test func aWholeArchiveHasNone() throws {
    let before = try folder.contents()
    #expect(try faults() == [])
    #expect(try folder.contents() == before)
  }

  /// One changed byte anywhere, in every file: found, in that file.
  @Test func everyChangedByteIsFound() throws {
    var random = SplitMix(seed: 20_240_312)
    for (name, content) in try folder.contents() {
      for _ in 0..<60 {
        var damaged = content
        let place = Int(random.next() % UInt64(content.count))
        damaged[place] ^= UInt8(1 + random.next() % 255)
        try damaged.write(to: folder.url.appending(path: name))
        let found = try faults()
        #expect(found.contains { $0.contains(name) }, "\(name) at byte \(place)")
      }
      try content.write(to: folder.url.appending(path: name))
    }
    #expect(try faults() == [])
  }

  @Test(arguments: ["records/k+0.jsonl", "citations.jsonl", "manifest.json"])
  func aMissingFileIsFound(name: String) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: name))
    #expect(try faults().contains { $0.contains(name) && $0.contains("No such file") })
  }

  @Test func aMissingIndexIsNoArchive() throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "archive.sqlite"))
    #expect(throws: ArchiveError.self) { try ArchiveLocation(path: folder.path) }
  }

  @Test(arguments: ["records/k+9.jsonl", "extra", "archive.sqlite-journal"])
  func anExtraFileIsFound(name: String) throws {
    try Data("{}\n".utf8).write(to: folder.url.appending(path: name))
    #expect(try faults() == ["\(folder.path)/\(name): is not in the manifest"])
  }

  @Test func aFileCutShortIsFound() throws {
    let file = folder.url.appending(path: "records/k+1.jsonl")
    try Data(contentsOf: file).dropLast(1).write(to: file)
    let found = try faults()
    #expect(found.count == 1)
    #expect(found.first?.contains("bytes, the manifest says") == true)
  }

  @Test func findsTheGenerationThatALinkNames() throws {
    let out = try TemporaryFolder()
    #expect(throws: ArchiveError.self) { try ArchiveLocation(path: out.path) }
    let link = out.path + "/current"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "generation-1")
    for path in [out.path, link] {
      #expect(throws: ArchiveError("\(link): points to a generation that is not there")) {
        try ArchiveLocation(path: path)
      }
    }
    try FileManager.default.copyItem(atPath: folder.path, toPath: out.path + "/generation-1")
    for path in [out.path, link, out.path + "/generation-1", link + "/archive.sqlite"] {
      #expect(try ArchiveVerifier(ArchiveLocation(path: path)).faults() == [])
    }
  }
}

/// Steele, Lea, Flood: "Fast splittable pseudorandom number generators" (2014); the same numbers in every run.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
