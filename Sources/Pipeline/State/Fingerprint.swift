internal import CSystem
internal import Documents
internal import Emission
internal import Fetching
internal import JSONText

/// By which a run knows whether an archive was made by the same program under the same settings.
enum Fingerprint {
  /// SHA-256 over what tells the running program, its word lists included, and its libraries from others. Another one may
  /// read a document in another way, so all of them are read again.
  static let program: String = {
    let digest = DigestStream()
    digest.update(buildID ?? programFile)
    for line in LoadedLibraries.lines { digest.update(Array(line.utf8)) }
    return digest.finish()
  }()

  /// Nearly for nothing, where to read the whole program would take as long as a night without a change.
  static var buildID: [UInt8]? {
    var length = 0
    guard let start = system_build_id(&length), length > 0 else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }

  private static var programFile: [UInt8] {
    (try? FileReader.bytes(atPath: WorkerProgram.thisProgram, limit: .max)) ?? []
  }

  /// Of what the configuration says of a source that its records depend on: not where it is.
  static func source(_ source: SourceFolder, _ stages: StageSettings) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("municipality", source.municipality?.name)
      json.field("code", source.municipality?.code)
      json.field("ocr", stages.recognizesPages)
    }
    return Digest.sha256(json.bytes)
  }
}
