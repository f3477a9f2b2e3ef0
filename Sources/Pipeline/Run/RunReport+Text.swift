internal import Emission

extension RunReport {
  /// Groups of problems that are shown, and files named in each.
  private static let (mostGroups, mostFiles) = (6, 3)

  /// Five lines for a person.
  ///
  /// - Parameter out: The folder of the archive, as the configuration has it.
  package func summary(out: String) -> String {
    let archive = generation.map { "\(out)/current -> generations/\($0)" } ?? "not written (dry run)"
    let records =
      outcome == .dryRun ? "none written" : "\(counts.records) of \(Self.counted(counts.documents, "document"))"
    let changes = "\(changes.added) new, \(changes.replaced) changed, \(changes.removed) removed"
    return """
      input      \(Self.counted(accounting.seen, "file")) seen, \(accounting.excludedCount) excluded
      taken      \(accounting[.ok]) ok, \(accounting[.partial]) partial, \(accounting[.unchanged]) unchanged
      not taken  \(accounting[.skipped]) skipped, \(accounting[.failed]) failed
      records    \(records); \(changes); in \(Self.seconds(milliseconds)) s
      archive    \(archive)

      """
  }

  /// What a dry run found to do, a line a document.
  package var plan: String {
    planned.map { change in
      let kind = change.kind.rawValue
      return kind + String(repeating: " ", count: 9 - kind.count) + "\(change.path)  (\(change.words))\n"
    }.joined()
  }

  /// "1 file", "58 files"
  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// What was skipped or failed, grouped by reason, and what to do; at most 20 lines.
  package var problems: String {
    let groups = problemGroups
    let shown = groups.prefix(Self.mostGroups).map(description(of:)).joined()
    let rest = groups.dropFirst(Self.mostGroups).reduce(0) { $0 + $1.count }
    return shown + (rest > 0 ? "diarium: and \(rest) more for other reasons: see runs.jsonl\n" : "")
  }

  /// What was noticed in documents, by warning; at most so many lines as there are warnings.
  package var noticed: String {
    let groups = Dictionary(grouping: accounting.notes, by: \.warning).sorted { $0.key < $1.key }
    return groups.map { warning, notes in
      let files = notes.prefix(Self.mostFiles).map { "\(MaskedPath.text(of: $0.path)) (\($0.detail))" }.joined(
        separator: ", ")
      return "diarium: \(notes.count) noticed: \(warning): \(files)\(notes.count > Self.mostFiles ? ", …" : "")\n"
    }.joined()
  }

  /// Files that were skipped or failed for the same reason; the largest group first.
  private var problemGroups: [[FileReport]] {
    let notTaken = accounting.files.filter { $0.status == .skipped || $0.status == .failed }
    return Dictionary(grouping: notTaken) { $0.status.rawValue + " " + $0.reason }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
  }

  private func description(of group: [FileReport]) -> String {
    guard let first = group.first else { return "" }
    let names = group.prefix(Self.mostFiles).map { MaskedPath.text(of: $0.path) }.joined(separator: ", ")
    let more = group.count > Self.mostFiles ? ", …" : ""
    let remedy = Remedies.remedy(for: first.reason).map { "  \($0)\n" } ?? ""
    return "diarium: \(group.count) \(first.status.rawValue): \(first.reason): \(names)\(more)\n" + remedy
  }
}
