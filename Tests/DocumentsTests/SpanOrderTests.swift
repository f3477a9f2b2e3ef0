import Documents
import Testing

@Suite struct SpanOrderTests {
  @Test func keepsTheOrderOfEqualSpans() {
    let things = [(3, 5, "a"), (0, 4, "b"), (3, 5, "c"), (0, 9, "d"), (3, 5, "e")]
    let sorted = things.sorted(bySpan: { TextSpan($0.0, $0.1) })
    #expect(sorted.map(\.2) == ["d", "b", "a", "c", "e"])
  }
}
