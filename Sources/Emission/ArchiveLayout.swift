/// The names inside a generation of the archive.
package enum ArchiveLayout {
  package static let records = "records"
  package static let index = "archive.sqlite"
  /// Digest of the index, as `sha256sum -c` reads it.
  package static let indexDigest = "archive.sqlite.sha256"
  package static let citations = "citations.jsonl"
  package static let manifest = "manifest.json"
  /// In `out/`: the symbolic link to the newest complete generation.
  package static let current = "current"
  /// "Diar" in ASCII: SQLite's mark of whose file a database is.
  package static let applicationID = 0x4469_6172
}
