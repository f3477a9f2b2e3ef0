/// The version of the program, as `--version`, reports and manifests have it.
package enum ProgramVersion {
  package static let current = "0.1.0"
}
