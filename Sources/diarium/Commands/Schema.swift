import ArgumentParser
import Emission

/// Prints the JSON Schema of a record.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema (2020-12) of a record.",
    discussion: "Every line of records/*.jsonl is valid against it.")

  func run() throws {
    try StandardStream.write(RecordSchema.json)
  }
}
