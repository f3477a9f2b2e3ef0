import ArgumentParser
import Emission
import Glibc

/// How the program ends after an error, which for ArgumentParser a request for help is too.
struct Ending {
  private let status: Int32
  private let message: String

  init(of error: any Error) {
    if let failure = error as? CommandFailure {
      (status, message) = (failure.status, failure.message)
    } else if let failure = error as? ArchiveError {
      self = Ending(of: CommandFailure(failure))
    } else if let failure = error as? OutputError {
      self = Ending(ofWriting: failure)
    } else {
      self = Ending(ofParsing: error)
    }
  }

  private init(ofWriting error: OutputError) {
    if error.errorNumber == EPIPE {
      // The reader has gone (`diarium search … | head`): nobody is left to tell.
      (status, message) = (ExitStatus.success, "")
    } else {
      self = Ending(of: CommandFailure(error))
    }
  }

  private init(ofParsing error: any Error) {
    let code = Diarium.exitCode(for: error)
    let unknown = code == .validationFailure ? UnknownCommand(arguments: CommandLine.arguments) : nil
    message = unknown?.description ?? Diarium.fullMessage(for: error, columns: 80)
    switch code {
    case .success: status = ExitStatus.success
    case .validationFailure: status = ExitStatus.usage
    // A command that said itself what is wrong ends with the status it chose.
    default: status = code.rawValue
    }
  }

  private var words: String {
    status != ExitStatus.success && FailureLine.isAskedFor
      ? FailureLine.text(status: status, message: message) : message
  }

  func exit() -> Never {
    let stream = status == ExitStatus.success ? StandardStream.output : StandardStream.error
    do {
      if !message.isEmpty { try StandardStream.write(words + "\n", to: stream) }
    } catch {
      Glibc.exit(status == ExitStatus.success ? ExitStatus.output : status)
    }
    Glibc.exit(status)
  }
}
