import Documents
import Fetching
import Foundation
import Pipeline
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("x", to: "protokoll/x.txt")
    try folder.write("x", to: "fil.txt")
  }

  private func read(_ text: String) throws(ConfigurationError) -> PipelineConfiguration {
    try ConfigurationReader.configuration(parsing: Array(text.utf8), of: folder.path + "/pipeline.json")
  }

  /// The messages, with `pipeline.json` for the file.
  private func messages(_ text: String) -> String {
    do throws(ConfigurationError) {
      _ = try read(text)
      return "no error"
    } catch {
      return error.description.replacingOccurrences(of: folder.path + "/", with: "")
    }
  }

  @Test func readsTheLeastThatIsNeeded() throws {
    let configuration = try read(#"{"sources": [{"name": "p", "path": "protokoll"}], "out": "out"}"#)
    #expect(configuration.sources.map(\.path) == [folder.path + "/protokoll"])
    #expect(configuration.out == folder.path + "/out")
    #expect(configuration.stages == StageSettings())
    #expect(configuration.emit == EmitSettings())
  }

  @Test func readsEverySetting() throws {
    let configuration = try read(
      #"""
      {"sources": [{"name": "p", "path": "./protokoll/", "include": ["*.html"], "exclude": ["utkast/"],
        "municipality": {"name": "Halmstads kommun", "code": "1380"}}], "out": "/tmp/out",
       "stages": {"fetch": {"maxBytes": 1000, "followSymlinks": false}, "cleanup": {"furniture": false}, "limits": {"seconds": 20, "megabytes": 128}, "workers": 3},
       "emit": {"keepGenerations": 1}}
      """#)
    #expect(configuration.sources.first?.municipality?.code == "1380")
    #expect(configuration.sources.first?.include.map(\.pattern) == ["*.html"])
    #expect(configuration.sources.first?.exclude.map(\.pattern) == ["utkast/"])
    #expect(configuration.out == "/tmp/out")
    #expect(configuration.stages.maxBytes == 1000)
    #expect(configuration.stages.limits.seconds == 20)
    #expect(configuration.stages.limits.megabytes == 128)
    #expect(!configuration.stages.furniture)
    #expect(configuration.stages.workers == 3)
    #expect(configuration.emit.keepGenerations == 1)
  }

  @Test func saysAllThatIsWrongAtOnce() {
    let text = #"""
      {
        "sources": [
          { "name": "p", "path": "protokoll", "inclde": ["*"] },
          { "name": "p", "path": "nix", "exclude": ["[a"] },
          { "name": "a/b", "path": "fil.txt" },
          { "path": 7 }
        ],
        "stages": { "tokenzier": {}, "fetch": { "maxBytes": "64 MB" }, "workers": 0 },
        "stages": {},
        "emit": []
      }
      """#
    #expect(
      messages(text) == #"""
        pipeline.json:1:1: error: key "out" is missing
        {
        ^
        pipeline.json:3:41: error: unknown key "inclde"; did you mean "include"?
            { "name": "p", "path": "protokoll", "inclde": ["*"] },
                                                ^~~~~~~~
        pipeline.json:4:15: error: another source is named "p"
            { "name": "p", "path": "nix", "exclude": ["[a"] },
                      ^~~
        pipeline.json:4:28: error: no such folder: nix
            { "name": "p", "path": "nix", "exclude": ["[a"] },
                                   ^~~~~
        pipeline.json:4:47: error: bad pattern: "[" is not closed
            { "name": "p", "path": "nix", "exclude": ["[a"] },
                                                      ^~~~
        pipeline.json:5:15: error: "name" must not hold "/", "%", "#" or control characters, or start with "."
            { "name": "a/b", "path": "fil.txt" },
                      ^~~~~
        pipeline.json:5:30: error: not a folder: fil.txt
            { "name": "a/b", "path": "fil.txt" },
                                     ^~~~~~~~~
        pipeline.json:6:5: error: key "name" is missing
            { "path": 7 }
            ^
        pipeline.json:6:15: error: "path" must be a string, not a number
            { "path": 7 }
                      ^
        pipeline.json:8:15: error: unknown key "tokenzier"; known here: fetch, cleanup, ocr, limits, workers
          "stages": { "tokenzier": {}, "fetch": { "maxBytes": "64 MB" }, "workers": 0 },
                      ^~~~~~~~~~~
        pipeline.json:8:55: error: "maxBytes" must be a whole number from 1 to 1073741824, not a string
          "stages": { "tokenzier": {}, "fetch": { "maxBytes": "64 MB" }, "workers": 0 },
                                                              ^~~~~~~
        pipeline.json:8:77: error: "workers" must be a whole number from 1 to 256
          "stages": { "tokenzier": {}, "fetch": { "maxBytes": "64 MB" }, "workers": 0 },
                                                                                    ^
        pipeline.json:9:3: error: key "stages" stands here twice
          "stages": {},
          ^~~~~~~~
        pipeline.json:10:11: error: "emit" must be an object, not a list
          "emit": []
                  ^~
        """#)
  }

  @Test(arguments: [
    ("", "pipeline.json:1:1: error: the text ends where a value should stand\n\n^"),
    ("[]", "pipeline.json:1:1: error: the file must be an object, not a list\n[]\n^~"),
    ("{\n \"out\": \"å\" x}", "pipeline.json:2:13: error: "),
    (#"{"sources": [], "out": "o"}"#, #"pipeline.json:1:13: error: "sources" must have at least one source"#),
    (
      #"{"sources": [{"name": "", "path": "protokoll"}], "out": "o"}"#,
      #"pipeline.json:1:23: error: "name" must not be empty"#
    ),
    (
      #"{"sources": [{"name": "p", "path": "protokoll"}], "out": "protokoll/ut"}"#,
      #"pipeline.json:1:58: error: "out" lies inside the source "p""#
    ),
    (
      #"{"sources": [{"name": "p", "path": "protokoll"}], "out": "o", "stages": {"fetch": {"followSymlinks": true}}}"#,
      #"pipeline.json:1:102: error: links are never followed: "followSymlinks" can only be false"#
    ),
  ])
  func saysWhatIsWrong(_ text: String, _ message: String) {
    #expect(messages(text).hasPrefix(message))
  }

  @Test(
    arguments: [
      ("Halmstads kommun", "1380", nil), ("Region Halland", "13", nil), ("Hedefors kommun", "9901", nil),
      ("Hedefors kommun", "hedefors", nil),
      ("Halmstads kommun", "1381", #"Halmstads kommun has the code "1380""#),
      ("Hedefors kommun", "1380", #"the code "1380" is that of Halmstads kommun, not of Hedefors kommun"#),
      (
        "Hedefors kommun", "99-1",
        #""code" must have two or four digits (SCB), or start with a letter for an invented place"#
      ),
    ] as [(String, String, String?)])
  func checksMunicipalities(_ name: String, _ code: String, _ problem: String?) {
    let text = #"""
      {"sources": [{"name": "p", "path": "protokoll", "municipality": {"name": "\#(name)", "code": "\#(code)"}}], "out": "o"}
      """#
    #expect(messages(text).contains(problem ?? "no error"))
  }

  @Test func saysThatTheFileIsMissing() {
    #expect { try ConfigurationReader.configuration(at: folder.path + "/nix.json") } throws: { error in
      "\(error)" == folder.path + "/nix.json: error: no such file"
    }
  }

  @Test func digestKnowsWhatMattersForRecords() throws {
    let plain = try read(#"{"sources": [{"name": "p", "path": "protokoll"}], "out": "a"}"#)
    let faster = try read(#"{"out": "b", "stages": {"workers": 9}, "sources": [{"path": "./protokoll", "name": "p"}]}"#)
    let other = try read(#"{"sources": [{"name": "q", "path": "protokoll"}], "out": "a"}"#)
    #expect(plain.digest == faster.digest)
    #expect(plain.digest != other.digest)
  }
}
