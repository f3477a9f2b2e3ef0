import Testing

@testable import Pipeline

@Suite struct WorkListTests {
  private func list(_ entries: [(index: Int, cause: Cause)]) -> WorkList {
    var list = WorkList()
    for entry in entries { list.append(index: entry.index, cause: entry.cause, place: nil) }
    return list
  }

  @Test func givesEachFileWithItsCause() {
    let entries: [(index: Int, cause: Cause)] =
      (0..<5).map { ($0, .new) } + [(5, .touched), (6, .touched), (9, .touched), (10, .new), (90, .new), (91, .new)]
    let list = list(entries)
    #expect(list.count == entries.count)
    #expect(!list.isEmpty)
    #expect(Array(list.indices) == entries.map(\.index))
    #expect((0..<list.count).map { list[$0].index } == entries.map(\.index))
    #expect((0..<list.count).map { list[$0].cause } == entries.map(\.cause))
    #expect(list[3].memory == nil)
  }

  @Test func holdsNothing() {
    #expect(list([]).isEmpty)
    #expect(Array(list([]).indices).isEmpty)
  }
}
