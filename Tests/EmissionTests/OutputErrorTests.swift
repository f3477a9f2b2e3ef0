import Emission
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct OutputErrorTests {
  @Test func aFullDiskIsNamed() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    let descriptor = Descriptor(number: full, path: "out/x/records/k.jsonl")
    do throws(OutputError) {
      try descriptor.write([1, 2, 3])
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description == "out/x/records/k.jsonl: write: No space left on device")
      #expect(error.errorNumber == ENOSPC)
    }
  }

  @Test func aMissingFolderIsNamed() {
    do throws(OutputError) {
      _ = try ArchiveWriter(
        directory: "/nowhere/at/all", facts: GenerationFacts(toolVersion: "", configurationDigest: ""))
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description == "/nowhere/at/all/records: mkdir: No such file or directory")
    }
  }
}
