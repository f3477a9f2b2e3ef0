internal import Documents
internal import SQLite

/// Inserts the rows of entities, of which there are many: eight with one statement where there are so many, since to
/// start a statement costs more than a row.
final class EntityRows {
  private static let together = 8
  private static let columns = 7

  private let one: Statement
  private let several: Statement
  /// The names of the kinds, where they stay as long as the statements bind them.
  private let names: [Entity.Kind: UnsafeMutableBufferPointer<UInt8>]

  init(on connection: Connection) throws(SQLiteError) {
    let row = "(?, ?, ?, ?, ?, ?, ?)"
    let rows = Array(repeating: row, count: Self.together).joined(separator: ", ")
    one = try connection.prepare("INSERT INTO entity_row VALUES " + row)
    several = try connection.prepare("INSERT INTO entity_row VALUES " + rows)
    names = Dictionary(
      uniqueKeysWithValues: Entity.Kind.allCases.map { kind in
        let name = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: kind.rawValue.utf8.count)
        _ = name.initialize(from: kind.rawValue.utf8)
        return (kind, name)
      })
  }

  deinit { for name in names.values { name.deallocate() } }

  /// - Parameters:
  ///   - record: The row of the record.
  ///   - pool: Of the document that the entities are of.
  func insert(_ entities: [PreparedEntity], record: Int, pool: UnsafeBufferPointer<UInt8>) throws(SQLiteError) {
    var next = 0
    while next < entities.count {
      let (statement, count) = entities.count - next >= Self.together ? (several, Self.together) : (one, 1)
      for place in 0..<count { bind(entities[next + place], record, pool, to: statement, after: place * Self.columns) }
      try statement.run()
      next += count
    }
  }

  private func bind(
    _ entity: PreparedEntity, _ record: Int, _ pool: UnsafeBufferPointer<UInt8>, to statement: Statement, after: Int
  ) {
    let first = Int32(after)
    statement.bind(first + 1, record)
    if let name = names[entity.kind] { statement.bind(first + 2, borrowing: UnsafeBufferPointer(name)) }
    statement.bind(first + 3, pool, entity.value)
    statement.bind(first + 4, entity.start)
    statement.bind(first + 5, entity.end)
    statement.bind(first + 6, pool, entity.from)
    statement.bind(first + 7, pool, entity.to)
  }
}
