package import JSONText

/// One record in the life of a case.
package struct CaseStep: Hashable, Sendable {
  package let id: String
  package let date: String?
  package let organ: String?
  package let section: String?
  package let title: String?
  package let genre: String
  /// Outcomes of the decisions, each once; `proposal` where a body only proposes.
  package let outcomes: [String]
  /// Other records of the same item: extracts, earlier versions.
  package internal(set) var versions: [String] = []
  /// The record of the case that it cites, or that cites it; `nil` where it has the number itself.
  package internal(set) var linkedBy: String?
}

/// A case from its first day to its last, through all its bodies.
package struct CaseTimeline: Sendable {
  /// Canonical.
  package let caseNumber: String
  /// By day; records that state none stand last.
  package let steps: [CaseStep]
}

extension CaseTimeline {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("case", caseNumber)
      json.key("steps")
      json.array(steps) { json, step in
        json.object { json in
          json.field("id", step.id)
          json.field("date", step.date)
          json.field("organ", step.organ)
          json.field("section", step.section)
          json.field("title", step.title)
          json.field("genre", step.genre)
          json.key("outcomes")
          json.array(step.outcomes) { $0.value($1) }
          json.key("versions")
          json.array(step.versions) { $0.value($1) }
          json.field("linkedBy", step.linkedBy)
        }
      }
    }
  }

  /// For a person: two lines a step.
  package var text: String {
    if steps.isEmpty { return "\(caseNumber): nothing in the archive has this case number.\n" }
    return "\(caseNumber)\n" + steps.map(Self.line).joined()
  }

  private static func line(of step: CaseStep) -> String {
    let section = step.section.map { " § \($0)" } ?? ""
    let place = "\(step.organ ?? step.genre)\(section)"
    let outcomes = step.outcomes.isEmpty ? "" : " [\(step.outcomes.joined(separator: ", "))]"
    let link = step.linkedBy.map { ", by reference (\($0))" } ?? ""
    let versions = step.versions.isEmpty ? "" : ", also in \(step.versions.joined(separator: ", "))"
    return """
      \(step.date ?? "no date   ")  \(place): \(step.title ?? "no title")\(outcomes)
                  \(step.id)\(versions)\(link)

      """
  }
}
