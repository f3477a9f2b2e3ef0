internal import Emission
internal import JSONText

/// The last line of `diarium map --trailer`, by which a caller knows that nothing is missing:
/// `{"_eof":true,"in":100,"out":100,"errors":2,"sha256":"…"}`.
struct MapTrailer {
  private var lines = 0
  private var errors = 0
  /// Of all bytes before the trailer.
  private let digest = DigestStream()

  mutating func count(_ answer: MapAnswer) {
    lines += 1
    errors += answer.isError ? 1 : 0
    digest.update(answer.bytes)
  }

  var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("_eof", true)
      json.field("in", lines)
      json.field("out", lines)
      json.field("errors", errors)
      json.field("sha256", digest.finish())
    }
    json.endLine()
    return json.bytes
  }
}
