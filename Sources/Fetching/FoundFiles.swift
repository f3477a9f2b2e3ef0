/// The files of a source, in the fixed order of the run: first those in the source itself, then those of each top
/// folder; within these by the bytes of their ids.
///
/// A hundred thousand files cost 12 bytes each and what their paths differ from one another.
package struct FoundFiles: Sendable {
  private var paths = FrontCodedPaths()
  private var stamps: [UInt64] = []
  private var byteCounts: [UInt32] = []

  package init() {}

  package var count: Int { paths.count }

  /// The path relative to the source as it stands in ids.
  package subscript(index: Int) -> String { paths[index] }

  /// By which a file is known not to have changed since it had the same one; 0 where the system does not tell.
  package func stamp(at index: Int) -> UInt64 { stamps[index] }

  /// As the folder says, up to 4 GB; the file may have changed since.
  package func byteCount(at index: Int) -> Int { Int(byteCounts[index]) }

  /// - Parameter path: Comes after those that are there.
  mutating func append(_ path: UnsafeRawBufferPointer, stamp: UInt64, byteCount: UInt32) {
    paths.append(path)
    stamps.append(stamp)
    byteCounts.append(byteCount)
  }

  /// Whether a path comes before another in the order of the run.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.withCString { left in right.withCString { FileOrder.precedes(left, $0) } }
  }
}
