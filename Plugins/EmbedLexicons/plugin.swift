import Foundation
import PackagePlugin

/// Turns the word lists of a target (`Data/*.txt`) into one Swift source of constants.
@main
struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Data")
    let lists = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLists.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(lists.count) word lists",
        executable: try context.tool(named: "embed-lexicons").url,
        arguments: [output.path] + lists.map(\.path),
        inputFiles: lists,
        outputFiles: [output])
    ]
  }
}
