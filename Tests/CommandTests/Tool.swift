import Foundation
import TestSupport

/// The built program, run as a user runs it.
struct Tool {
  struct Result {
    let status: Int32
    /// Whether a signal ended the program; `status` is its number then.
    let wasKilled: Bool
    let output: String
    let errors: String
  }

  static let path = BuiltProgram.path

  /// The folder that the program starts in.
  let folder: String

  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  /// - Parameter output: Where standard output goes; it is returned where this is `nil`.
  func run(_ arguments: [String], output: FileHandle? = nil) throws -> Result {
    let process = process(arguments)
    let (outputPipe, errorPipe) = (Pipe(), Pipe())
    if let output { process.standardOutput = output } else { process.standardOutput = outputPipe }
    process.standardError = errorPipe
    try process.run()
    if output != nil { try outputPipe.fileHandleForWriting.close() }
    // What these tests print fits into a pipe, so that the two can be read one after the other.
    let printed = try outputPipe.fileHandleForReading.readToEnd() ?? Data()
    let errors = try errorPipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self))
  }

  func start(_ arguments: String...) throws -> Process {
    let process = process(arguments)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// As an account that may not read everything; only the superuser can do that.
  func runAsNobody(_ arguments: String...) throws -> Result {
    let process = process(["--reuid=65534", "--regid=65534", "--clear-groups", Self.path] + arguments)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
    return try result(of: process)
  }

  private func result(of process: Process) throws -> Result {
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: said, as: UTF8.self))
  }

  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "200"]
    process.standardInput = FileHandle.nullDevice
    return process
  }
}
