/// An archive that is missing or damaged: exit status 6.
package struct ArchiveError: Error, Hashable, Sendable {
  /// "out/current: there is no archive".
  package let problem: String
  /// What a reader can do about it.
  package let remedy: String

  package static let rebuild =
    "run `diarium rebuild-index` where only archive.sqlite is damaged, else `diarium run --full`"

  package init(_ problem: String, remedy: String = ArchiveError.rebuild) {
    self.problem = problem
    self.remedy = remedy
  }
}
