import ArgumentParser
import Pipeline

/// A first argument that is no command, of which ArgumentParser only says that it is unexpected.
struct UnknownCommand: CustomStringConvertible {
  private let word: String

  /// `nil` where the command line begins with an option or a command.
  init?(arguments: [String]) {
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
    guard !Diarium.configuration.subcommands.contains(where: { $0._commandName == word }), word != "help" else {
      return nil
    }
    self.word = word
  }

  var description: String {
    let commands = Diarium.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    let suggestion = Spelling.suggestion(for: word, among: commands)
    let hint = suggestion.map { "did you mean \"\($0)\"?" } ?? "known: " + commands.joined(separator: ", ")
    return """
      Error: unknown command "\(word)"; \(hint)
      Usage: diarium <subcommand>
        See 'diarium --help' for more information.
      """
  }
}
