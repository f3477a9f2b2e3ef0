internal import Documents
internal import Fetching

extension Explanation {
  package var text: String {
    """
    document   \(MaskedPath.text(of: id))
    patterns   \(patterns)
    archive    \(archive)
    next run   \(nextRun)
    result     \(result)

    """ + trace.stages.map(Self.line).joined()
  }

  private var patterns: String {
    switch selection {
    case .included(let pattern): "included by \"\(pattern)\""
    case .excluded(let pattern): "excluded by \"\(pattern)\""
    case .inExcludedFolder(let folder, let pattern): "its folder \(folder)/ is excluded by \"\(pattern)\""
    case .notIncluded: "no pattern of \"include\" names it"
    }
  }

  private var archive: String {
    switch memory?.outcome {
    case nil: "does not know it"
    case .documented, .awaited: isSameContent == false ? "has its records, of other content" : "has its records"
    case .refused(let reason, let detail, let runs):
      "has no records of it: \(reason): \(detail)" + (runs > 1 ? " (\(runs) runs in a row)" : "")
    }
  }

  private var nextRun: String {
    switch decision {
    case nil: "does not look at it"
    case .unchanged: "leaves it as it is"
    case .read(.touched) where isSameContent == true: "reads it and leaves it as it is: \(Cause.touched.words)"
    case .read(let cause): "reads it: \(cause.words)"
    case .remove: "removes what the archive has of it"
    case .keep: "keeps what the archive has of it: a folder above it cannot be read"
    }
  }

  private var result: String {
    if trace.failure?.code == .vanished { return "there is no such file" }
    if let failure = trace.failure {
      let remedy = Remedies.remedy(for: failure.code.rawValue).map { "\n           " + $0 } ?? ""
      return "\(DocumentStatus.of(failure).rawValue): \(failure.code.rawValue): \(failure.detail)\(remedy)"
    }
    return trace.incomplete.map { "partial: \($0.rawValue)" } ?? "ok"
  }

  private static func line(_ trace: StageTrace) -> String {
    let name = trace.stage.rawValue
    let sizes = trace.sizes.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return "  " + name + String(repeating: " ", count: 11 - name.count) + sizes + "\n"
  }
}
