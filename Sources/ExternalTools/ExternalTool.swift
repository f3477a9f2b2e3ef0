/// A program of the system that reads what no library here reads.
///
/// It gets its input as its standard input and gives its result as its standard output. It sees no environment but a
/// UTF-8 locale, no file descriptor of ours, and no shell; when its time is up, it goes with all its children.
package struct ExternalTool: Sendable {
  package struct Limits: Sendable {
    package var seconds: Int
    package var outputBytes: Int
    /// Address space.
    package var memoryBytes: Int

    package init(seconds: Int = 30, outputBytes: Int = 64 << 20, memoryBytes: Int = 512 << 20) {
      self.seconds = seconds
      self.outputBytes = outputBytes
      self.memoryBytes = memoryBytes
    }
  }

  /// What a program gave back. A status other than 0 is a result, no error.
  package struct Result: Hashable, Sendable {
    /// Exit status; 128 + the signal where one ended it.
    package let status: Int
    package let output: [UInt8]
    /// The start of its standard error.
    package let message: String
  }

  package let name: String
  /// The Debian package that has it.
  package let package: String

  package init(_ name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// Where the program is; `nil` where it is not installed.
  package var path: String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first(where: SystemFile.isExecutable)
  }

  package func run(_ arguments: [String], input: [UInt8], limits: Limits = Limits()) throws(ExternalToolError) -> Result
  {
    guard let path else { throw .missing(name: name, package: package) }
    let stdin = try MemoryFile(input)
    var process = try ChildProcess.start(
      path: path, arguments: [name] + arguments, input: stdin.descriptor, limits: limits)
    return try process.result(limits, name: name)
  }
}
