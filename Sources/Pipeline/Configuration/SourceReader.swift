internal import Documents
internal import Fetching
internal import JSONText

/// Reads one entry of `sources`.
struct SourceReader {
  /// Relative paths start here.
  let folder: String

  func source(of value: JSONValue, names: inout SourceNames, _ problems: inout [ConfigurationProblem]) -> SourceFolder?
  {
    let keys = ["name", "path", "include", "exclude", "municipality"]
    guard let object = ObjectReader(value, named: "a source", keys: keys, &problems) else { return nil }
    let name = object.required("name", &problems).flatMap { self.name(of: $0, names: &names, &problems) }
    let path = object.required("path", &problems).flatMap { self.path(of: $0, &problems) }
    let include = object.value("include").map { globs(of: $0, named: "\"include\"", &problems) }
    let exclude = object.value("exclude").map { globs(of: $0, named: "\"exclude\"", &problems) }
    let municipality = object.value("municipality").flatMap { MunicipalityReader.municipality(of: $0, &problems) }
    guard let name, let path else { return nil }
    return SourceFolder(
      name: name, path: path, include: include ?? Self.everything, exclude: exclude ?? [], municipality: municipality)
  }

  private static let everything = [try? Glob("**")].compactMap { $0 }

  /// The first part of every id: it must stand there unencoded.
  private func name(of value: JSONValue, names: inout SourceNames, _ problems: inout [ConfigurationProblem]) -> String?
  {
    guard let name = value.text(named: "\"name\"", &problems) else { return nil }
    if name.utf8.contains(UInt8(ascii: "/")) || PathEncoding.encoded(name.utf8) != name || name.hasPrefix(".") {
      problems.append(
        .init(value.range, "\"name\" must not hold \"/\", \"%\", \"#\" or control characters, or start with \".\""))
      return nil
    }
    guard names.insert(name) else {
      problems.append(.init(value.range, "another source is named \"\(name)\""))
      return nil
    }
    return name
  }

  private func path(of value: JSONValue, _ problems: inout [ConfigurationProblem]) -> String? {
    guard let text = value.text(named: "\"path\"", &problems) else { return nil }
    let path = FilePath.resolved(text, in: folder)
    guard let problem = FilePath.problem(withFolder: path) else { return path }
    problems.append(.init(value.range, "\(problem): \(path)"))
    return nil
  }

  private func globs(of value: JSONValue, named name: String, _ problems: inout [ConfigurationProblem]) -> [Glob] {
    var globs: [Glob] = []
    for element in value.list(named: name, &problems) ?? [] {
      guard let pattern = element.text(named: "a pattern of \(name)", &problems) else { continue }
      do throws(GlobSyntaxError) {
        globs.append(try Glob(pattern))
      } catch {
        problems.append(.init(element.range, "bad pattern: \(error.problem)"))
      }
    }
    return globs
  }
}
