internal import Documents
internal import Emission
internal import Fetching
internal import Glibc
internal import JSONText

/// By which a run knows whether an archive was made by the same program under the same settings.
enum Fingerprint {
  /// SHA-256 of the running program, its word lists included, and of what its libraries are. Another one may read a
  /// document in another way, so all of them are read again.
  static let program: String = {
    let digest = DigestStream()
    let descriptor = open(WorkerProgram.thisProgram, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      digest.update(buffer[..<count])
    }
    for line in LoadedLibraries.lines { digest.update(Array(line.utf8)) }
    return digest.finish()
  }()

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
