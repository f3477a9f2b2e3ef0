package import Documents

/// Which stage could not do its work, and why: `cleanup: unsupported-format: application/pdf is not read yet`.
package struct InspectionError: Error, Hashable, Sendable {
  package let stage: InspectionStage
  package let error: DocumentError

  package init(stage: InspectionStage, error: DocumentError) {
    self.stage = stage
    self.error = error
  }
}

extension InspectionError: CustomStringConvertible {
  package var description: String {
    let place = error.byteOffset.map { " at byte \($0)" } ?? ""
    return "\(stage.rawValue): \(error.code.rawValue)\(place): \(error.detail)"
  }
}
