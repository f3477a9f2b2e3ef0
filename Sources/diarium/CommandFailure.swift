import Emission
import Pipeline

/// Why a command ends without having done its work, or not all of it.
struct CommandFailure: Error {
  let status: Int32
  /// For standard error, without a line feed at its end; empty where all has been said.
  let message: String
}

extension CommandFailure {
  init(_ error: ConfigurationError) {
    self.init(status: ExitStatus.usage, message: error.description)
  }

  init(_ error: OutputError) {
    self.init(status: ExitStatus.output, message: Self.message(error))
  }

  init(_ error: ArchiveError) {
    self.init(status: ExitStatus.archive, message: "diarium: \(error.problem)\n\(error.remedy)")
  }

  init(_ error: RunError) {
    switch error {
    case .locked(let holder):
      self.init(status: ExitStatus.locked, message: "diarium: another run holds \(holder.file): \(holder.description)")
    case .output(let error):
      self.init(status: ExitStatus.output, message: Self.message(error) + "\ndiarium: the archive is as it was before")
    case .outputAfterPublication(let error):
      self.init(status: ExitStatus.output, message: Self.message(error) + "\ndiarium: the new archive is published")
    case .tooManyRemoved(let before, let now):
      self.init(
        status: ExitStatus.refused,
        message: """
          diarium: refused: the archive holds \(before) documents, and only \(now) were found now
          diarium: the archive is as it was before; is a folder missing? If they are meant to go: \
          --allow-removals \(before - now)
          """)
    case .interrupted(let signal):
      self.init(
        status: ExitStatus.interrupted(by: signal),
        message: "diarium: stopped; the archive is as it was before, the next run goes on from here")
    }
  }

  /// With the symbolic name of the system's error, which is what one searches for.
  private static func message(_ error: OutputError) -> String {
    let name = error.errorNumber == 0 ? "" : " (\(SystemErrorName.of(error.errorNumber)))"
    return "diarium: \(error)" + name
  }
}
