package import Emission
internal import SQLite
internal import Tokenizing

/// The reading side of `archive.sqlite`.
package final class Archive {
  let connection: Connection
  let analyzer = TermAnalyzer()
  private let path: String

  /// - Throws: `ArchiveError` where there is no archive, or the file is none.
  package init(_ location: ArchiveLocation) throws(ArchiveError) {
    path = location.index
    let owner: Int
    do throws(SQLiteError) {
      connection = try Connection(path: path, access: .readOnly)
      try connection.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
      owner = try connection.integer("PRAGMA application_id")
    } catch {
      throw ArchiveError("\(path): \(error.message)")
    }
    guard owner == ArchiveLayout.applicationID else { throw ArchiveError("\(path): is no archive of diarium") }
  }

  /// Runs a part of a search; what SQLite finds wrong is the archive's fault, since no text of a reader is SQL.
  func reading<Value>(_ body: () throws(SQLiteError) -> Value) throws(ArchiveError) -> Value {
    do {
      return try body()
    } catch {
      throw ArchiveError("\(path): \(error.message)")
    }
  }
}
