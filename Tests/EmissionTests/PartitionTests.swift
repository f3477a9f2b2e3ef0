import Testing

@testable import Emission

@Suite struct PartitionTests {
  @Test(arguments: [
    ("kommun/a.html", "kommun"),
    ("kommun/2024/a.html", "kommun+2024"),
    ("kommun/2024/ks/a.html", "kommun+2024"),
    ("a", "a"),
    ("kommun/förskola/a", "kommun+f%C3%B6rskola"),
    ("kommun/f%E5r/a", "kommun+f%25E5r"),
    ("kommun/../a", "kommun+%2E."),
    ("kommun/.hidden/a", "kommun+%2Ehidden"),
    ("kommun/a+b/x", "kommun+a%2Bb"),
    ("kommun/a~1-of-2/x", "kommun+a%7E1-of-2"),
    ("kommun//x", "kommun+"),
    ("kommun/a b\n/x", "kommun+a%20b%0A"),
  ])
  func folderNamesAreSafe(id: String, name: String) {
    #expect(PartitionName.folder(ofDocument: id) == name)
  }

  @Test func longNamesStayApart() {
    let long = String(repeating: "å", count: 120)
    let names = ["k/\(long)1/x", "k/\(long)2/x"].map { id in
      Partition(folder: PartitionName.folder(ofDocument: id), number: 1023, count: 1024).fileName
    }
    #expect(names[0] != names[1])
    #expect(names.allSatisfy { $0.utf8.count <= 255 })
  }

  @Test(arguments: [
    (Partition(folder: "kommun+2024", number: 0, count: 1), "kommun+2024.jsonl"),
    (Partition(folder: "kommun+2024", number: 7, count: 128), "kommun+2024~007-of-128.jsonl"),
    (Partition(folder: "k+long~0123456789abcdef", number: 0, count: 1), "k+long~0123456789abcdef.jsonl"),
    (Partition(folder: "k+long~0123456789abcdef", number: 3, count: 8), "k+long~0123456789abcdef~3-of-8.jsonl"),
  ])
  func namesAreReadBack(partition: Partition, name: String) {
    #expect(partition.fileName == name)
    #expect(Partition(fileName: name) == partition)
  }

  @Test(arguments: ["manifest.json", "kommun", ""])
  func otherNamesAreNoPartitions(name: String) { #expect(Partition(fileName: name) == nil) }

  @Test(arguments: [
    (0, 1), (1, 1), (128, 1), (129, 8), (256, 8), (257, 16), (32_768, 1_024), (1_000_000, 1_024),
  ])
  func filesFollowFromTheNumberOfDocuments(documents: Int, files: Int) {
    #expect(Partition.count(forDocuments: documents) == files)
  }

  /// Names that differ in a figure only, as those of real folders do.
  @Test(arguments: ["k/2024/%.html", "k/%", "kommun/möten/protokoll-%-ks.pdf"])
  func documentsSpreadEvenly(form: String) {
    var counts = [Int](repeating: 0, count: 64)
    for number in 0..<2_048 {
      let id = form.split(separator: "%", omittingEmptySubsequences: false).joined(separator: String(number))
      counts[Partition.number(ofDocument: id.utf8, among: 64)] += 1
    }
    #expect(counts.min() ?? 0 >= 10)
    #expect(counts.max() ?? 0 <= 64)
  }

  /// A folder that grows divides each of its files in two.
  @Test func morePartitionsDivideFewer() {
    for number in 0..<1_000 {
      let id = "k/2024/\(number).html"
      let (few, many) = (Self.partition(of: id, among: 8), Self.partition(of: id, among: 32))
      #expect(many.number % few.count == few.number)
    }
  }

  private static func partition(of id: String, among count: Int) -> Partition {
    Partition(folder: "k+2024", number: Partition.number(ofDocument: id.utf8, among: count), count: count)
  }
}
