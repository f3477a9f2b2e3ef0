/// The `.rels` file of a part: which other parts it uses, and for what.
final class WordRelationships: XMLEvents {
  private struct Relationship {
    let id: String
    /// The last word of its type: "styles", "header".
    let type: Substring
    let target: String
  }

  private let folder: [Substring]
  private var relationships: [Relationship] = []

  /// - Parameter part: Path of the part in the archive; empty for the archive itself.
  init(of part: String) { folder = part.split(separator: "/").dropLast() }

  func open(_ name: String, _ attributes: XMLAttributes) {
    guard name == "rel:Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"] else {
      return
    }
    let type = attributes["Type"]?.split(separator: "/").last ?? ""
    relationships.append(Relationship(id: attributes["Id"] ?? "", type: type, target: path(of: target)))
  }

  func first(of type: String) -> String? { all(of: type).first }

  func all(of type: String) -> [String] { relationships.filter { $0.type == type }.map(\.target) }

  func target(of id: String) -> String? { relationships.first { $0.id == id }?.target }

  private func path(of target: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
