import ExternalTools
import Testing

/// Programs that every Debian has stand for those that are run.
@Suite struct ExternalToolTests {
  private let shell = ExternalTool("sh", package: "dash")

  private func run(_ script: String, input: [UInt8] = [], _ limits: ExternalTool.Limits = .init())
    throws(ExternalToolError)
    -> ExternalTool.Result
  {
    try shell.run(["-c", script], input: input, limits: limits)
  }

  @Test func givesBackWhatItGot() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let result = try ExternalTool("cat", package: "coreutils").run([], input: input)
    #expect(result.status == 0)
    #expect(result.output == input)
  }

  @Test func givesStatusAndMessage() throws {
    let result = try run("echo fel >&2; exit 3")
    #expect(result.status == 3 && result.output.isEmpty && result.message == "fel\n")
    #expect(try run("kill -SEGV $$").status == 139)
  }

  @Test func namesThePackageOfAMissingProgram() {
    #expect { try ExternalTool("finns-inte", package: "paketet").run([], input: []) } throws: {
      "\($0)" == "finns-inte is not installed: apt-get install paketet"
    }
  }

  @Test func endsWhatTakesTooLong() {
    #expect(throws: ExternalToolError.timedOut(name: "sh", seconds: 1)) { try run("sleep 600", .init(seconds: 1)) }
  }

  @Test func endsTheChildrenToo() throws {
    let result = try run("sleep 600 >/dev/null 2>&1 & echo $!")
    let child = String(decoding: result.output.dropLast(), as: UTF8.self)
    // Ended, even where nobody has asked yet how it ended.
    #expect(try run("grep -q '^State:.*[RSD] ' /proc/\(child)/status").status != 0)
  }

  @Test func endsWhatWritesTooMuch() {
    #expect(throws: ExternalToolError.tooMuchOutput(name: "sh", bytes: 1_000)) {
      try run("while :; do echo rader; done", .init(outputBytes: 1_000))
    }
  }

  @Test func keepsOnlyTheStartOfItsMessage() throws {
    #expect(try run("i=0; while [ $i -lt 2000 ]; do echo fel >&2; i=$((i+1)); done").message.utf8.count == 4 << 10)
  }

  @Test func seesNoEnvironmentAndNoFilesOfOurs() throws {
    let result = try run("env | grep -v '^PWD=\\|^OLDPWD=\\|^_=\\|^SHLVL=' | sort; ls /proc/self/fd | wc -l; pwd")
    #expect(String(decoding: result.output, as: UTF8.self) == "HOME=/nonexistent\nLC_ALL=C.UTF-8\n4\n/\n")
  }

  @Test func holdsItsMemory() throws {
    let result = try run("ulimit -v", .init(memoryBytes: 256 << 20))
    #expect(String(decoding: result.output, as: UTF8.self) == "262144\n")
  }

  @Test func maySeekInItsInput() throws {
    let result = try run("tail -c 3 /dev/stdin; head -c 3 /dev/stdin", input: Array("abcdef".utf8))
    #expect(String(decoding: result.output, as: UTF8.self).hasPrefix("def"))
  }
}
