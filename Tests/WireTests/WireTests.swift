import Testing
import Wire

@Suite struct WireTests {
  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 32, .max, .min])
  func numbersComeBack(_ number: Int) throws {
    var writer = WireWriter()
    writer.write(number)
    var reader = WireReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test func everyKindComesBack() throws {
    var writer = WireWriter()
    writer.write("§ 12 åäö")
    writer.write(String?.none)
    writer.write(String?.some(""))
    writer.write(3..<7)
    writer.write(Range<Int>?.none)
    writer.write(Range<Int>?.some(4..<4))
    writer.write([[1, 2], []] as [[UInt8]]) { $0.write($1) }
    var reader = WireReader(writer.bytes)
    #expect(try reader.text() == "§ 12 åäö")
    #expect(try reader.optionalText() == nil)
    #expect(try reader.optionalText() == "")
    #expect(try reader.range(in: 7) == 3..<7)
    #expect(try reader.optionalRange(in: 7) == nil)
    #expect(try reader.optionalRange(in: 4) == 4..<4)
    #expect(try reader.list { (wire) throws(WireError) in try wire.data() } == [[1, 2], []])
    #expect(reader.isAtEnd)
  }

  /// Whatever a broken process sends, nothing is read outside of it and no memory is asked for on its word.
  @Test(
    arguments: [
      [], [0x80], Array(repeating: 0xFF, count: 11), [0xFE, 0xFF, 0xFF, 0xFF, 0x0F], [0x01], [0x08, 1, 2],
    ] as [[UInt8]])
  func refusesWhatIsCutOrFalse(_ bytes: [UInt8]) {
    #expect(throws: WireError.self) {
      var reader = WireReader(bytes)
      _ = try reader.data()
    }
    #expect(throws: WireError.self) {
      var reader = WireReader(bytes)
      _ = try reader.list { (wire) throws(WireError) in try wire.number() }
    }
  }

  @Test(arguments: [(5, 3, 7), (-1, 2, 7), (0, 8, 7), (8, 0, 7), (2, -2, 7)])
  func refusesRangesOutside(_ start: Int, _ count: Int, _ limit: Int) {
    var writer = WireWriter()
    writer.write(start)
    writer.write(count)
    var reader = WireReader(writer.bytes)
    #expect(throws: WireError.self) { try reader.range(in: limit) }
  }
}
