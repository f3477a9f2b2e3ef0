/// One alternative of a pattern: a name a folder, `**` for any number of folders.
struct GlobPath: Sendable {
  private enum Step: Sendable {
    case anyFolders
    case name(GlobName)
  }

  private let steps: [Step]

  init(_ pattern: [UInt8]) throws(GlobSyntaxError) {
    var names = pattern.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard pattern.contains(where: { $0 != UInt8(ascii: "/") }) else {
      throw GlobSyntaxError(problem: "the pattern is empty")
    }
    let anywhere = pattern.dropLast().firstIndex(of: UInt8(ascii: "/")) == nil
    if names.last?.isEmpty == true { names[names.count - 1] = Array("**".utf8)[...] }
    if names.first?.isEmpty == true { names.removeFirst() }
    if anywhere { names.insert(Array("**".utf8)[...], at: 0) }
    var steps: [Step] = []
    for name in names { steps.append(try Self.step(name)) }
    self.steps = steps
  }

  private static func step(_ name: ArraySlice<UInt8>) throws(GlobSyntaxError) -> Step {
    switch String(decoding: name, as: UTF8.self) {
    case "**": return .anyFolders
    case "": throw GlobSyntaxError(problem: "\"//\": a folder without a name")
    case ".", "..": throw GlobSyntaxError(problem: "patterns start at the source and cannot hold \".\" or \"..\"")
    default: return .name(try GlobName(name))
    }
  }

  /// Goes back to the last `**` only, which is enough: an earlier one could take nothing that the last cannot.
  func matches(_ names: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    var (step, place) = (0, names.startIndex)
    var retry: (step: Int, place: Int)?
    while place < names.endIndex {
      if step < steps.count, case .anyFolders = steps[step] {
        if step == steps.count - 1 { return true }
        retry = (step + 1, place)
        step += 1
      } else if step < steps.count, case .name(let name) = steps[step], name.matches(names[place]) {
        step += 1
        place += 1
      } else if let again = retry {
        step = again.step
        place = again.place + 1
        retry = (step, place)
      } else {
        return false
      }
    }
    return step == steps.count
  }

  func matchesAll(below folder: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard case .anyFolders? = steps.last else { return false }
    return GlobPath(steps: steps.dropLast()).matches(folder)
  }

  private init(steps: some Sequence<Step>) { self.steps = Array(steps) }
}
