import Foundation
import Pipeline
import TestSupport
import Testing

/// Broken and odd files of other projects, beside the checkout where they are present.
@Suite(.enabled(if: NastyInputs.archive != nil, "../shared/data/nasty-inputs is missing"))
struct NastyInputsTests {
  @Test(arguments: [1, 4])
  func everyFileIsAccountedFor(_ workers: Int) throws {
    let folder = try ScratchFolder()
    let fileCount = try NastyInputs.unpack(into: folder)
    let accounting = try run(folder, workers: workers).accounting
    #expect(accounting.seen == fileCount)
    #expect(accounting.seen == DocumentStatus.allCases.reduce(0) { $0 + accounting[$1] })
    #expect(accounting.files.count == accounting.seen - accounting[.ok] - accounting[.unchanged])
    #expect(accounting.files.allSatisfy { !$0.reason.isEmpty })
    // Pages that are images, and pages with nothing on them.
    #expect(accounting.files.count { $0.reason == "no-text-layer" } == 34)
    let failed = accounting.files.filter { $0.status == .failed }
    #expect(Set(failed.map(\.reason)).isSubset(of: Self.reasonsToFail), "\(failed)")
  }

  /// A crash, a parser that gave up or a tool that failed is none of them.
  private static let reasonsToFail: Set<String> = ["encrypted", "damaged"]

  /// What becomes of the office files and messages: `nil` for one that is read whole.
  private static let outcomes: [(file: String, reason: String?)] = [
    ("tika/protected_upper_case.docx", "encrypted"), ("tika/testODTEncrypted.odt", "encrypted"),
    ("tika/testAltChunkHTML.docx", "text.missing"), ("tika/testZipEncrypted.zip", "unsupported-format"),
    ("tika/testWORD_2006ml.docx", nil), ("tika/testWORD_various.docx", nil), ("tika/testNPEOpenDocument.odt", nil),
    ("tika/testWORDML_tableInsideParagraph.doc", nil), ("tika/testRTFCorruptListOverride.rtf", nil),
    ("tika/testRTF_npeFromWMFInTikaServer.rtf", nil), ("tika/testEmailWithPNGAtt.eml", nil),
    ("tika/testODTnotaZipFile.odt", nil), ("libxml2/recurse/lol_classic.xml", "unsupported-format"),
  ]

  @Test func officeFilesEndAsTheyShould() throws {
    let folder = try ScratchFolder()
    _ = try NastyInputs.unpack(into: folder)
    let files = try run(folder, workers: 2).accounting.files
    for (file, reason) in Self.outcomes { #expect(files.first { $0.path == "n/" + file }?.reason == reason, "\(file)") }
  }

  private func run(_ folder: ScratchFolder, workers: Int) throws -> RunReport {
    try folder.write(#"{"sources": [{"name": "n", "path": "files"}], "out": "out"}"#, to: "pipeline.json")
    let configuration = try ConfigurationReader.configuration(at: folder.path + "/pipeline.json")
    var options = RunOptions()
    options.workers = workers
    return try PipelineRun(
      configuration, options: options, program: WorkerProgram(path: BuiltProgram.path, limits: DocumentLimits()),
      showsProgress: false
    ).run()
  }
}

/// The archive of broken files and what it holds.
enum NastyInputs {
  static let archive: String? = {
    let package = URL(fileURLWithPath: "\(#filePath)")
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ["../shared", "../../shared"]
      .map { package.appending(path: $0).appending(path: "data/nasty-inputs/files.tar.gz").standardizedFileURL.path }
      .first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// - Returns: How many files there are in `files`.
  static func unpack(into folder: ScratchFolder) throws -> Int {
    let files = URL(fileURLWithPath: folder.path + "/files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    let tar = try Process.run(
      URL(fileURLWithPath: "/usr/bin/env"), arguments: ["tar", "xzf", archive ?? "", "-C", files.path])
    tar.waitUntilExit()
    try #require(tar.terminationStatus == 0)
    let names = FileManager.default.enumerator(at: files, includingPropertiesForKeys: [.isRegularFileKey])
    return try names?.count { entry in
      try (entry as? URL)?.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    } ?? 0
  }
}
