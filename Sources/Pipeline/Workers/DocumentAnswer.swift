internal import Documents
internal import Emission
internal import Wire

/// What a worker makes of one file.
enum DocumentAnswer: Sendable {
  /// With the warning that makes it partial, if one does.
  case prepared(PreparedDocument, incomplete: DocumentWarning.Code?)
  /// `nil` where the document teaches nothing.
  case summary(DocumentSummary?)
  case refused(DocumentError)
}

extension DocumentAnswer {
  func write(to wire: inout WireWriter) {
    switch self {
    case .prepared(let document, let code):
      wire.write(0)
      wire.write(code?.rawValue)
      document.write(to: &wire)
    case .summary(let summary):
      wire.write(1)
      wire.write(summary?.group)
      wire.write(summary?.lines ?? []) { $0.write(Int(bitPattern: UInt($1))) }
    case .refused(let error):
      wire.write(2)
      wire.write(error.code.rawValue)
      wire.write(error.byteOffset ?? -1)
      wire.write(error.detail)
    }
  }

  init(from wire: inout WireReader) throws(WireError) {
    switch try wire.number() {
    case 0:
      let code = try wire.optionalText()
      let incomplete = code.flatMap(DocumentWarning.Code.init)
      guard incomplete?.rawValue == code else { throw WireError() }
      self = .prepared(try PreparedDocument(from: &wire), incomplete: incomplete)
    case 1:
      let group = try wire.optionalText()
      let lines = try wire.list { (wire) throws(WireError) in UInt64(UInt(bitPattern: try wire.number())) }
      self = .summary(group.map { DocumentSummary(group: $0, lines: lines) })
    case 2:
      guard let code = DocumentError.Code(rawValue: try wire.text()) else { throw WireError() }
      let offset = try wire.number()
      self = .refused(DocumentError(code, at: offset < 0 ? nil : offset, try wire.text()))
    default: throw WireError()
    }
  }
}
