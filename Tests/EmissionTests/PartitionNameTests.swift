import Testing

@testable import Emission

@Suite struct PartitionNameTests {
  @Test(arguments: [
    ("kommun/a.html", "kommun.jsonl"),
    ("kommun/2024/a.html", "kommun+2024.jsonl"),
    ("kommun/2024/ks/a.html", "kommun+2024.jsonl"),
    ("a", "a.jsonl"),
    ("kommun/förskola/a", "kommun+f%C3%B6rskola.jsonl"),
    ("kommun/f%E5r/a", "kommun+f%25E5r.jsonl"),
    ("kommun/../a", "kommun+%2E..jsonl"),
    ("kommun/.hidden/a", "kommun+%2Ehidden.jsonl"),
    ("kommun/a+b/x", "kommun+a%2Bb.jsonl"),
    ("kommun//x", "kommun+.jsonl"),
    ("kommun/a b\n/x", "kommun+a%20b%0A.jsonl"),
  ])
  func isSafe(id: String, name: String) {
    #expect(PartitionName.name(for: id) == name)
  }

  @Test func longNamesStayApart() {
    let long = String(repeating: "å", count: 120)
    let names = [PartitionName.name(for: "k/\(long)1/x"), PartitionName.name(for: "k/\(long)2/x")]
    #expect(names[0] != names[1])
    #expect(names.allSatisfy { $0.utf8.count <= 255 })
  }
}
