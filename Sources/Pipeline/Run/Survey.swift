internal import Documents
internal import Fetching

/// What the sources hold: the documents to read, and an account of what is none.
struct Survey {
  private(set) var documents = DocumentList()
  private(set) var accounting = Accounting()
  /// Ids of folders that could not be read, each ending in `/`: what is below them is not seen, and not gone.
  private(set) var unreadable: [String] = []

  init(of configuration: PipelineConfiguration) {
    for source in configuration.sources {
      let inventory = SourceWalker.inventory(of: source)
      account(for: inventory, of: source)
      do throws(DocumentError) {
        let fetcher = try Fetcher(source: source, limit: configuration.stages.maxBytes)
        documents.append(inventory.files, of: fetcher)
      } catch {
        accounting.add(FileReport(path: source.name + "/", refused: error))
        unreadable.append(source.name + "/")
      }
    }
  }

  private mutating func account(for inventory: SourceInventory, of source: SourceFolder) {
    for entry in inventory.refused where !entry.path.isEmpty {
      accounting.add(FileReport(path: source.name + "/" + entry.path, refused: entry.error))
      if entry.path.hasSuffix("/") { unreadable.append(source.name + "/" + entry.path) }
    }
    accounting.excludedCount += inventory.excludedCount
  }
}
