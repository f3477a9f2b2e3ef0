import Testing

@testable import Pipeline

/// What a log may hold: names, codes and numbers on one line.
@Suite struct RunLogTests {
  private static let event = RunEvent(
    .warning, "document.reported",
    [("path", .path("k/å 811218-9876.pdf")), ("reason", .text("io")), ("count", .number(3))])

  @Test func aLineIsForPeople() {
    #expect(
      String(decoding: RunLog.text(of: Self.event, at: "2026-03-01T02:00:00Z"), as: UTF8.self)
        == "2026-03-01T02:00:00Z warning document.reported path=\"k/å 811218-****.pdf\" reason=io count=3\n")
  }

  @Test func aLineIsForPrograms() {
    #expect(
      String(decoding: RunLog.json(of: Self.event, at: "2026-03-01T02:00:00Z"), as: UTF8.self)
        == #"{"time":"2026-03-01T02:00:00Z","level":"warning","event":"document.reported","#
        + #""path":"k/å 811218-****.pdf","reason":"io","count":3}"# + "\n")
  }

  @Test func whatIsOddIsEscaped() {
    let event = RunEvent(.info, "x", [("a", .text("två\nrader")), ("b", .text("\u{1B}[31m")), ("c", .text(""))])
    #expect(
      String(decoding: RunLog.text(of: event, at: "T"), as: UTF8.self)
        == #"T info x a="två\nrader" b="\u001b[31m" c="""# + "\n")
  }

  @Test(arguments: [
    ("811218-9876", "811218-****"), ("19811218-9876", "19811218-****"), ("811218+9876", "811218+****"),
    ("198112189876", "19811218****"), ("8112189876", "811218****"), ("811218 9876", "811218 ****"),
    ("1981-12-18-9876", "1981-12-18-****"), ("81_12_18_9876.txt", "81_12_18_****.txt"),
    ("k/2024/701063-2391/811218-9876", "k/2024/701063-****/811218-****"),
    ("2024-03-12", "2024-03-12"), ("KS 2024/123", "KS 2024/123"),
    ("000_ad8c5c80a7d03030.txt", "000_ad8c5c80a7d03030.txt"),
    ("a\u{202E}b", "ab"),
  ])
  func figuresThatMayBeAPersonsAreMasked(_ path: String, _ masked: String) {
    #expect(MaskedPath.text(of: path) == masked)
  }
}
