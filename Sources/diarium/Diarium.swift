import ArgumentParser

@main
struct Diarium: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diarium",
    abstract: "Turns a folder of Swedish municipal documents into a searchable archive.",
    subcommands: [Search.self, Inspect.self, Verify.self, Map.self, Schema.self])
}
