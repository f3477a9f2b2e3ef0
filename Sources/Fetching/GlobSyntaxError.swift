/// Why a pattern is none.
package struct GlobSyntaxError: Error, Hashable, Sendable {
  package let problem: String
}
