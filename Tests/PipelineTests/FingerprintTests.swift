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
}
