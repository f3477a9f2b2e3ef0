import Testing

@testable import SQLite

@Suite struct FileLayerTests {
  private let block = FileLayer.blockSize
  /// Over a file of ten blocks.
  private let layer = FileLayer(over: -1, byteCount: 10 * FileLayer.blockSize)

  @Test func knowsWhatWasWritten() {
    for blocks in [0..<1, 3..<5, 5..<6, 8..<9, 12..<13] {
      #expect(layer.claim(blocks.lowerBound * block..<blocks.upperBound * block))
    }
    #expect(layer.byteCount == 13 * block)
    #expect((0..<13).filter { layer.holds($0 * block + 7) } == [0, 3, 4, 5, 8, 10, 11, 12])
    let parts = layer.written(in: block..<13 * block)
    #expect(parts == [3 * block..<6 * block, 8 * block..<9 * block, 10 * block..<13 * block])
  }

  @Test func takesWholeBlocksOnly() {
    #expect(!layer.claim(0..<100))
    #expect(!layer.claim(100..<block))
    #expect(layer.written(in: 0..<layer.byteCount).isEmpty)
  }

  @Test func forgetsWhatWasCutOff() {
    layer.resize(to: 4 * block)
    #expect(layer.byteCount == 4 * block)
    #expect(layer.written(in: 0..<4 * block).isEmpty)
    #expect(layer.claim(6 * block..<7 * block))
    #expect(layer.byteCount == 7 * block)
    #expect(layer.written(in: 0..<7 * block) == [4 * block..<7 * block])
  }
}
