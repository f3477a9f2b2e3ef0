import Fetching
import Scanning
import Testing

@testable import Pipeline

@Suite struct FingerprintTests {
  /// An upgrade of one of them counts as another program.
  @Test func knowsTheLibrariesThatReadDocuments() {
    let lines = LoadedLibraries.lines
    for name in ["libxml2.so", "libicuuc.so", "libpoppler-cpp.so", "libarchive.so", "libsqlite3.so"] {
      let line = lines.first { $0.contains("/" + name) }
      #expect(line?.split(separator: " ").count == 3, "\(name)")
    }
    #expect(lines == lines.sorted())
    #expect(LoadedLibraries.lines == lines)
  }

  /// It stands in the program as the linker wrote it.
  @Test func knowsTheProgramByItsBuildID() throws {
    let id = try #require(Fingerprint.buildID)
    #expect(id.count >= 8)
    let program = try FileReader.bytes(atPath: "/proc/self/exe", limit: 1 << 30)
    #expect(program.firstIndex(of: Array("GNU\0".utf8) + id) != nil)
  }
}
