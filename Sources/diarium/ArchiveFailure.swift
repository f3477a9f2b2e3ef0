import ArgumentParser
import Emission
import Glibc

/// Exit statuses of the commands that read an archive or write to standard output (README, "Exit status").
enum ArchiveFailure {
  /// Runs a command; says what went wrong on standard error and ends with its status.
  static func report(_ body: () throws -> Void) throws {
    // A write to a closed pipe is an error like others, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    do {
      try body()
    } catch let error as ArchiveError {
      say("\(error.problem)\n\(error.remedy)")
      throw ExitCode(6)
    } catch let error as OutputError {
      // The reader has gone (`diarium search … | head`): nobody is left to tell.
      if error.errorNumber == EPIPE { throw ExitCode.success }
      say("\(error)")
      throw ExitCode(5)
    }
  }

  static func say(_ message: String) {
    try? Descriptor(number: STDERR_FILENO, path: "standard error").write(Array("diarium: \(message)\n".utf8))
  }
}
