internal import Scanning

/// One of the files that the records of a source's top folder stand in.
///
/// Which one a document is in follows from its id and from how many documents the folder has, so that equal archives
/// have equal files however many nights made them.
struct Partition: Hashable {
  /// Documents of a folder that stand in one file.
  private static let mostInOneFile = 128
  /// Documents that a file holds at most where there are several, on the average: a night in which one document in a
  /// hundred changes then writes a fifth of the records.
  private static let mostOnAverage = 32
  /// Files of a folder. Each costs a link and a line of the manifest every night.
  private static let mostFiles = 1024

  /// As `PartitionName.folder` gives it.
  let folder: String
  /// From 0.
  let number: Int
  /// Of the partitions of the folder; a power of two, so that a folder that grows divides each into two.
  let count: Int

  /// How many files the documents of a folder stand in.
  static func count(forDocuments documents: Int) -> Int {
    if documents <= mostInOneFile { return 1 }
    var count = 1
    while count < mostFiles, documents > count * mostOnAverage { count *= 2 }
    return count
  }

  /// Which of several files a document's records stand in.
  static func number(ofDocument id: some Sequence<UInt8>, among count: Int) -> Int {
    let hash = FNV1a.hash(id)
    // The low bits of FNV-1a follow from the low bits of the bytes alone.
    return Int((hash ^ hash >> 32) & UInt64(count - 1))
  }

  func holds(_ documentID: some Sequence<UInt8>) -> Bool {
    Self.number(ofDocument: documentID, among: count) == number
  }
}

extension Partition {
  private static let end = ".jsonl"
  private static let (mark, middle) = ("~", "-of-")

  /// `kommun+2024.jsonl` for the only one, `kommun+2024~007-of-128.jsonl` for one of several.
  var fileName: String {
    if count == 1 { return folder + Self.end }
    let (digits, all) = (String(number), String(count))
    let zeros = String(repeating: "0", count: all.count - digits.count)
    return folder + Self.mark + zeros + digits + Self.middle + all + Self.end
  }

  /// `nil` for a name that no partition has.
  init?(fileName: String) {
    guard fileName.hasSuffix(Self.end) else { return nil }
    let name = fileName.dropLast(Self.end.count)
    let ending = name.split(separator: Self.mark, omittingEmptySubsequences: false).last ?? ""
    let numbers = ending.split(separator: Self.middle).compactMap { Int($0) }
    if numbers.count == 2, ending.count < name.count {
      (number, count) = (numbers[0], numbers[1])
      folder = String(name.dropLast(ending.count + Self.mark.count))
    } else {
      (folder, number, count) = (String(name), 0, 1)
    }
  }
}
