internal import Glibc

/// A file mapped into memory. What is written to the mapping never reaches the file.
package final class MappedFile {
  private let memory: UnsafeMutableRawBufferPointer

  package init(_ path: String) throws(OutputError) {
    let descriptor = try Descriptor.open(path, O_RDONLY)
    defer { try? descriptor.close() }
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else { throw OutputError("stat", path: path, errorNumber: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw OutputError("open", path: path, reason: "not a regular file")
    }
    memory = try Self.map(descriptor, count: Int(status.st_size))
  }

  deinit {
    if let start = memory.baseAddress { munmap(start, memory.count) }
  }

  private static func map(_ descriptor: Descriptor, count: Int) throws(OutputError) -> UnsafeMutableRawBufferPointer {
    // mmap refuses an empty range.
    if count == 0 { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
    let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor.number, 0)
    guard let start, start != MAP_FAILED else {
      throw OutputError("mmap", path: descriptor.path, errorNumber: errno)
    }
    return UnsafeMutableRawBufferPointer(start: start, count: count)
  }

  package var count: Int { memory.count }

  /// - Parameter body: Gets the bytes, which it may change for itself.
  package func withBytes<Result, Failure>(_ body: (UnsafeMutableBufferPointer<UInt8>) throws(Failure) -> Result)
    throws(Failure) -> Result
  {
    // Without this the mapping could go after its last mention, in the middle of `body`.
    defer { withExtendedLifetime(self) {} }
    return try body(memory.bindMemory(to: UInt8.self))
  }

  /// Several files at once.
  static func withBytes<Result, Failure>(
    of files: [MappedFile], _ body: ([UnsafeBufferPointer<UInt8>]) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(files) {} }
    return try body(files.map { UnsafeBufferPointer($0.memory.bindMemory(to: UInt8.self)) })
  }

  /// A file whole, for small ones.
  package static func bytes(at path: String) throws(OutputError) -> [UInt8] {
    try MappedFile(path).withBytes { Array($0) }
  }
}
