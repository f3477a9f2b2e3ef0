internal import Documents
internal import Emission
internal import Wire

/// What a worker makes of one file.
enum DocumentAnswer: Sendable {
  /// With the warning that makes it partial, if one does, and those that say what they are about.
  case prepared(PreparedDocument, incomplete: DocumentWarning.Code?, notes: [DocumentWarning])
  /// `nil` where the document teaches nothing.
  case summary(DocumentSummary?)
  case refused(DocumentError)
}

extension DocumentAnswer {
  func write(to wire: inout WireWriter) {
    switch self {
    case .prepared(let document, let code, let notes):
      wire.write(0)
      wire.write(code?.rawValue)
      wire.write(notes) { wire, note in
        wire.write(note.code.rawValue)
        wire.write(note.detail)
      }
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
      let notes = try wire.list { (wire) throws(WireError) in
        guard let code = DocumentWarning.Code(rawValue: try wire.text()) else { throw WireError() }
        return DocumentWarning(code, try wire.optionalText())
      }
      self = .prepared(try PreparedDocument(from: &wire), incomplete: incomplete, notes: notes)
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
