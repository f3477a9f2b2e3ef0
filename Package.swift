// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode, with the upcoming features that later language modes bring anyway.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A stage or another Swift module of the house.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// The tests of one module; `folders` are read from disk by the tests.
func tests(_ name: String, _ dependencies: [Target.Dependency], folders: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: folders, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "diarium",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries, each met in one small Swift file.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
    .target(name: "CProcess"),
    // poppler's interface is C++: met behind C functions of our own.
    .target(name: "CPoppler", linkerSettings: [.linkedLibrary("poppler-cpp")]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CConfinement", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
    .target(name: "CSystem"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // The values that flow, and what every stage reads them with.
    module("Documents"),
    module("Scanning", ["Documents"]),
    module("Lexicons", ["Scanning"], plugins: ["EmbedLexicons"]),
    module("JSONText"),
    module("Wire"),
    module("Threads"),
    module("ExternalTools", ["CProcess"]),

    // The stages, in their order.
    module("Fetching", ["Documents", "Scanning", "CCrypto"]),
    module(
      "Cleanup",
      [
        "Documents", "Scanning", "Lexicons", "CICU", "CLibXML2", "CArchive", "CPoppler", "JSONText", "ExternalTools",
      ]),
    module("Structure", ["Documents", "Scanning", "Lexicons"]),
    module("Tokenizing", ["Documents", "Scanning", "Lexicons", "CICU"]),
    module("Extraction", ["Documents", "Scanning", "Lexicons"]),
    module("Normalization", ["Documents", "Scanning", "Lexicons"]),
    module("SQLite", ["CSQLite"]),
    module(
      "Emission",
      ["Documents", "Scanning", "Tokenizing", "JSONText", "Wire", "Threads", "SQLite", "CCrypto", "CSystem"]),
    module(
      "Searching", ["Documents", "Extraction", "Normalization", "Emission", "JSONText", "SQLite", "CICU"]),

    // The chain, the run, and the commands.
    module(
      "Pipeline",
      [
        "Documents", "Scanning", "Lexicons", "JSONText", "Wire", "Threads", "Fetching", "Cleanup", "Structure",
        "Tokenizing", "Extraction", "Normalization", "Emission", "CConfinement", "CSystem",
      ]),
    .executableTarget(
      name: "diarium",
      dependencies: [
        argumentParser, "Documents", "JSONText", "Pipeline", "Searching", "Emission", "Fetching",
        "CICU", "CLibXML2", "CSQLite",
      ],
      swiftSettings: strict),

    // Word lists are text files; the build turns them into constants.
    .executableTarget(name: "embed-lexicons", swiftSettings: strict),
    .plugin(name: "EmbedLexicons", capability: .buildTool(), dependencies: ["embed-lexicons"]),

    .target(
      name: "TestSupport", dependencies: ["Documents", "CArchive"], path: "Tests/TestSupport", swiftSettings: strict),
    tests("Documents", ["Documents"]),
    tests("Scanning", ["Documents", "Scanning"]),
    tests("Lexicons", ["Documents", "Lexicons"]),
    tests("JSONText", ["JSONText"]),
    tests("Wire", ["Wire"]),
    tests("Threads", ["Threads"]),
    tests("ExternalTools", ["ExternalTools"]),
    tests("Fetching", ["Documents", "Fetching"]),
    tests("Cleanup", ["Documents", "Cleanup", "CICU"], folders: ["Pages"]),
    tests("Structure", ["Documents", "Structure"], folders: ["Tables"]),
    tests("Tokenizing", ["Documents", "Tokenizing"], folders: ["Tables"]),
    tests("Extraction", ["Documents", "Extraction"], folders: ["Tables"]),
    tests("Normalization", ["Documents", "Extraction", "Normalization"], folders: ["Tables"]),
    tests("SQLite", ["SQLite"]),
    tests("Emission", ["Documents", "JSONText", "SQLite", "Emission"]),
    tests("Searching", ["Documents", "JSONText", "SQLite", "Emission", "Searching"]),
    tests(
      "Pipeline",
      [
        "Documents", "JSONText", "SQLite", "Fetching", "Cleanup", "Scanning", "Emission", "Searching", "Pipeline",
        "diarium",
      ]),
    tests(
      "Corpus", ["Documents", "Cleanup", "Structure", "Fetching", "Pipeline"],
      folders: ["OfficeSources", "Outlines", "PDFSources", "RoundTrip", "Truth"]),
    tests("Command", ["diarium"], folders: ["Expected"]),
  ],
  cxxLanguageStandard: .cxx17
)
