internal import Documents
internal import Fetching
internal import JSONText

extension PipelineConfiguration {
  /// SHA-256 of what the configuration means for the records: not where the folders lie, and not how fast it goes.
  package var digest: String {
    var json = JSONWriter()
    json.object { json in
      json.key("sources")
      json.array(sources) { Self.write($1, to: &$0) }
      json.field("maxBytes", stages.maxBytes)
      json.field("furniture", stages.furniture)
      json.field("ocr", stages.recognizesPages)
    }
    return Digest.sha256(json.bytes)
  }

  private static func write(_ source: SourceFolder, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", source.name)
      json.key("include")
      json.array(source.include) { $0.value($1.pattern) }
      json.key("exclude")
      json.array(source.exclude) { $0.value($1.pattern) }
      json.field("municipality", source.municipality?.name)
      json.field("code", source.municipality?.code)
    }
  }
}
