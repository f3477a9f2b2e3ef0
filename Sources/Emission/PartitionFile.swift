/// A file of records of a generation that is there.
struct PartitionFile {
  let partition: Partition
  let listed: ListedFile
  let path: String

  /// - Throws: Where the file is not what the manifest says.
  func open() throws(OutputError) -> MappedFile {
    let file = try MappedFile(path)
    try file.check(against: listed.facts, path: path)
    return file
  }
}
