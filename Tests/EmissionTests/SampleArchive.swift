import Documents
import Emission
import Foundation
import TestSupport
import Testing

/// Generations made of records written by hand.
enum SampleArchive {
  static let facts = GenerationFacts(
    toolVersion: "1.0.0", configurationDigest: "c0ffee")

  /// - Parameter documents: The records of each document.
  @discardableResult
  static func write(_ documents: [[SampleRecord]], to path: String) throws -> ArchiveCounts {
    let writer = try ArchiveWriter(directory: path, facts: facts)
    for records in documents { try writer.add(RecordPreparer().prepare(records.map(\.record))) }
    return try writer.finish()
  }

  static func document(_ id: String, items: [String] = []) -> [SampleRecord] {
    [SampleRecord(id, "Text av \(id)")] + items.map { SampleRecord("\(id)#p\($0)", "§ \($0)").with(\.section, $0) }
  }
}
