import ArgumentParser
import Emission
import Pipeline

/// Erases a document.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Erase a document from the archive and keep it away.",
    usage: "diarium forget ID --reason TEXT [--config FILE]",
    discussion: """
      The archive is made anew without the document, also under other names with
      the same content; older generations are removed. out/forgotten.jsonl notes
      its id, the digest of its content, the day and the reason, and later runs
      skip it. Its file, your backups and what others copied are yours to see to.

      Example:
        diarium forget kommun/2024/ks.html --reason "personuppgifter, dnr 2024/17"

      Exit codes: 0 done, 2 usage or configuration, 5 files could not be written,
      6 there is no archive or no such document, 11 a run holds the lock.
      """)

  @Argument(help: ArgumentHelp("The id of a document.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("Why, for the note.", valueName: "text"))
  var reason: String

  @OptionGroup var config: ConfigurationOption

  func run() throws {
    let out = try config.out()
    do {
      let generation = try DocumentErasure(out: out).erase(id, reason: reason)
      try StandardStream.write("\(id) is erased; \(out)/current -> generations/\(generation), older ones are removed\n")
    } catch let error as RunError {
      throw CommandFailure(error)
    }
  }
}
