internal import Documents
internal import Fetching
internal import JSONText

/// Reads a `pipeline.json` and finds all that is wrong with it, not only the first fault.
///
/// Keys, types and defaults are described in `docs/pipeline-json.md`.
package struct ConfigurationReader {
  /// Bytes of a configuration file; a larger one is something else.
  private static let largest = 1 << 20

  private let file: String
  private let text: [UInt8]
  private let folder: String
  private var problems: [ConfigurationProblem] = []

  /// - Parameter file: Path of the file; paths inside are relative to its folder.
  package static func configuration(at file: String) throws(ConfigurationError) -> PipelineConfiguration {
    try configuration(parsing: text(of: file), of: file)
  }

  /// Only where the archive is: who reads one need not have its sources.
  package static func out(ofConfigurationAt file: String) throws(ConfigurationError) -> String {
    var reader = ConfigurationReader(file: file, text: try text(of: file))
    let out = reader.readOut()
    guard let out, reader.problems.isEmpty else { throw reader.error }
    return out
  }

  private static func text(of file: String) throws(ConfigurationError) -> [UInt8] {
    do throws(DocumentError) {
      return try FileReader.bytes(atPath: file, limit: largest)
    } catch {
      throw ConfigurationError(file: file, problems: [.init(nil, error.detail)], text: [])
    }
  }

  package static func configuration(parsing text: [UInt8], of file: String) throws(ConfigurationError)
    -> PipelineConfiguration
  {
    var reader = ConfigurationReader(file: file, text: text)
    let configuration = reader.configuration()
    guard let configuration, reader.problems.isEmpty else { throw reader.error }
    return configuration
  }

  private init(file: String, text: [UInt8]) {
    self.file = file
    self.text = text
    folder = FilePath.folder(of: file)
  }

  private var error: ConfigurationError {
    let sorted = problems.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    return ConfigurationError(file: file, problems: sorted, text: text)
  }

  /// The object that the file is.
  private mutating func root() -> ObjectReader? {
    do throws(JSONSyntaxError) {
      let root = try JSONParser.parse(text)
      return ObjectReader(root, named: "the file", keys: ["sources", "out", "stages", "emit"], &problems)
    } catch {
      problems.append(.init(error.offset..<error.offset + 1, error.problem))
      return nil
    }
  }

  private mutating func readOut() -> String? {
    root()?.required("out", &problems).flatMap { readOut($0, beside: []) }
  }

  private mutating func configuration() -> PipelineConfiguration? {
    guard let object = root() else { return nil }
    let sources = object.required("sources", &problems).flatMap { readSources($0) }
    let out = object.required("out", &problems).flatMap { readOut($0, beside: sources ?? []) }
    let stages = object.value("stages").map { readStages($0) } ?? StageSettings()
    let emit = object.value("emit").map { readEmit($0) } ?? EmitSettings()
    guard let sources, let out else { return nil }
    return PipelineConfiguration(sources: sources, out: out, stages: stages, emit: emit)
  }

  private mutating func readSources(_ value: JSONValue) -> [SourceFolder]? {
    guard let list = value.list(named: "\"sources\"", &problems) else { return nil }
    if list.isEmpty { problems.append(.init(value.range, "\"sources\" must have at least one source")) }
    var names = SourceNames()
    return list.compactMap { SourceReader(folder: folder).source(of: $0, names: &names, &problems) }
  }

  /// The archive inside a source would be read as documents the next night.
  private mutating func readOut(_ value: JSONValue, beside sources: [SourceFolder]) -> String? {
    guard let path = value.text(named: "\"out\"", &problems) else { return nil }
    let out = FilePath.resolved(path, in: folder)
    for source in sources where FilePath.isInside(out, source.path) {
      problems.append(.init(value.range, "\"out\" lies inside the source \"\(source.name)\""))
    }
    return out
  }

  private mutating func readStages(_ value: JSONValue) -> StageSettings {
    var settings = StageSettings()
    guard
      let object = ObjectReader(
        value, named: "\"stages\"", keys: ["fetch", "cleanup", "ocr", "limits", "workers"], &problems)
    else {
      return settings
    }
    if let fetch = object.value("fetch") { readFetch(fetch, into: &settings) }
    if let cleanup = object.value("cleanup") { readCleanup(cleanup, into: &settings) }
    if let ocr = object.value("ocr")?.flag(named: "\"ocr\"", &problems) { settings.recognizesPages = ocr }
    if let limits = object.value("limits") { readLimits(limits, into: &settings.limits) }
    if let workers = object.value("workers") {
      settings.workers = workers.number(named: "\"workers\"", in: 1...256, &problems)
    }
    return settings
  }

  private mutating func readFetch(_ value: JSONValue, into settings: inout StageSettings) {
    let keys = ["maxBytes", "followSymlinks"]
    guard let object = ObjectReader(value, named: "\"fetch\"", keys: keys, &problems) else { return }
    if let maxBytes = object.value("maxBytes")?.number(named: "\"maxBytes\"", in: 1...(1 << 30), &problems) {
      settings.maxBytes = maxBytes
    }
    if let follow = object.value("followSymlinks"), follow.flag(named: "\"followSymlinks\"", &problems) == true {
      problems.append(.init(follow.range, "links are never followed: \"followSymlinks\" can only be false"))
    }
  }

  private mutating func readCleanup(_ value: JSONValue, into settings: inout StageSettings) {
    guard let object = ObjectReader(value, named: "\"cleanup\"", keys: ["furniture"], &problems) else { return }
    if let furniture = object.value("furniture")?.flag(named: "\"furniture\"", &problems) {
      settings.furniture = furniture
    }
  }

  private mutating func readLimits(_ value: JSONValue, into limits: inout DocumentLimits) {
    guard let object = ObjectReader(value, named: "\"limits\"", keys: ["seconds", "megabytes"], &problems) else {
      return
    }
    if let seconds = object.value("seconds")?.number(named: "\"seconds\"", in: 1...3_600, &problems) {
      limits.seconds = seconds
    }
    if let megabytes = object.value("megabytes")?.number(named: "\"megabytes\"", in: 64...65_536, &problems) {
      limits.megabytes = megabytes
    }
  }

  private mutating func readEmit(_ value: JSONValue) -> EmitSettings {
    var settings = EmitSettings()
    guard let object = ObjectReader(value, named: "\"emit\"", keys: ["keepGenerations"], &problems) else {
      return settings
    }
    let generations = object.value("keepGenerations")
    if let keep = generations?.number(named: "\"keepGenerations\"", in: 1...1_000, &problems) {
      settings.keepGenerations = keep
    }
    return settings
  }
}
