internal import Glibc

/// Makes a file of records from the one of the generation before and what is new.
enum RecordMerging {
  /// - Parameters:
  ///   - old: The file before, sorted.
  ///   - facts: What its manifest says of it.
  ///   - new: The new lines, sorted; the merged file takes the place of this one, which may be missing.
  ///   - changed: Ids of documents whose old lines are left out.
  /// - Returns: `nil` where no line is left, and so no file.
  static func merge(_ old: String, _ facts: FileFacts, into new: String, without changed: Set<[UInt8]>)
    throws(OutputError) -> FileFacts?
  {
    let merged = new + ".merged"
    let file = try OutputFile(creating: merged)
    let (before, added) = (try MappedFile(old), access(new, F_OK) == 0 ? try MappedFile(new) : nil)
    try before.check(against: facts, path: old)
    try before.withBytes { (bytes) throws(OutputError) in
      let kept = RecordLines(UnsafeBufferPointer(bytes)).lazy.filter { !changed.contains(Array($0.document)) }
      if let added {
        try added.withBytes { (bytes) throws(OutputError) in
          try write(kept.makeIterator(), RecordLines(UnsafeBufferPointer(bytes)), to: file)
        }
      } else {
        for line in kept { try file.append(line.bytes) }
      }
    }
    let facts = try file.finish()
    if facts.byteCount > 0 {
      guard rename(merged, new) == 0 else { throw OutputError("rename", path: new, errorNumber: errno) }
      return facts
    }
    guard unlink(merged) == 0 else { throw OutputError("unlink", path: merged, errorNumber: errno) }
    return nil
  }

  private static func write<Kept: IteratorProtocol<RecordLines.Line>>(
    _ kept: Kept, _ added: RecordLines, to file: OutputFile
  ) throws(OutputError) {
    var (kept, added) = (kept, added)
    var (left, right) = (kept.next(), added.next())
    while left != nil || right != nil {
      let takesLeft = left.map { left in right.map { left.id.lexicographicallyPrecedes($0.id) } ?? true } ?? false
      if takesLeft, let line = left {
        try file.append(line.bytes)
        left = kept.next()
      } else if let line = right {
        try file.append(line.bytes)
        right = added.next()
      }
    }
  }
}
