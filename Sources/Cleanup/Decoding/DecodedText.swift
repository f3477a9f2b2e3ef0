internal import Documents

/// A file as text: valid UTF-8 without NUL, all of it.
struct DecodedText: Sendable {
  var text: UTF8Text
  let charset: Charset
  var warnings: Set<DocumentWarning.Code> = []
}
