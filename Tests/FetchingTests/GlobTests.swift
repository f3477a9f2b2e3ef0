import Fetching
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("**", "a"), ("**", "a/b/c"), ("*.html", "x.html"), ("*.html", "a/b/x.html"), ("a/*.html", "a/x.html"),
    ("a/**/*.html", "a/x.html"), ("a/**/*.html", "a/b/c/x.html"), ("**/b/**", "a/b/c"), ("arkiv/", "x/arkiv/y.txt"),
    ("/arkiv/", "arkiv/y.txt"), ("{a,b}*.{txt,html}", "b1.txt"), ("ks-20[12]?-*.html", "ks-2024-03.html"),
    ("[!a-c].txt", "d.txt"), ("[åäö].txt", "ä.txt"), ("?.txt", "å.txt"), ("[]].txt", "].txt"), ("a*b*c", "aXbYbZc"),
    ("**/a/**/b", "a/x/a/b"), ("/x.html", "x.html"), ("*", ".dold"),
  ])
  func matches(_ pattern: String, _ path: String) throws {
    #expect(try Glob(pattern).matches(Array(path.utf8)))
  }

  @Test(arguments: [
    ("*.html", "x.htm"), ("*.html", "x.html/y.txt"), ("a/*.html", "a/b/x.html"), ("a/*.html", "b/a/x.html"),
    ("a/**", "a"), ("[!a-c].txt", "b.txt"), ("?.txt", "ab.txt"), ("/x.html", "a/x.html"), ("a*b", "a/b"),
    ("arkiv/", "arkiv"), ("{a,b}", "c"), ("A.txt", "a.txt"),
  ])
  func doesNotMatch(_ pattern: String, _ path: String) throws {
    #expect(try !Glob(pattern).matches(Array(path.utf8)))
  }

  @Test func takesAByteThatIsNoUTF8ForOneCharacter() throws {
    #expect(try Glob("r?d.html").matches([0x72, 0xE5] + Array("d.html".utf8)))
  }

  @Test(arguments: [("arkiv", "arkiv"), ("arkiv/", "a/arkiv"), ("a/**", "a"), ("**/x/**", "y/x")])
  func coversAFolderWhole(_ pattern: String, _ folder: String) throws {
    #expect(try Glob(pattern).matchesAll(below: Array(folder.utf8)))
  }

  @Test(arguments: [("*.html", "arkiv"), ("a/**", "b"), ("a/**/b", "a")])
  func leavesAFolderOpen(_ pattern: String, _ folder: String) throws {
    #expect(try !Glob(pattern).matchesAll(below: Array(folder.utf8)))
  }

  @Test(arguments: [
    ("", "the pattern is empty"), ("/", "the pattern is empty"), ("[a", "\"[\" is not closed"),
    ("{a", "\"{\" is not closed"), ("a}", "\"}\" without \"{\""), ("{a,{b,c}}", "\"{\" inside of \"{\""),
    ("[z-a]", "a range in \"[…]\" ends before it starts"), ("a//b", "\"//\": a folder without a name"),
    ("../x", "patterns start at the source and cannot hold \".\" or \"..\""),
    ("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "more than 256 alternatives"),
  ])
  func refuses(_ pattern: String, _ problem: String) {
    #expect { try Glob(pattern) } throws: { ($0 as? GlobSyntaxError)?.problem == problem }
  }

  @Test(.timeLimit(.minutes(1))) func takesNoLongerForHostilePatterns() throws {
    let stars = String(repeating: "*a", count: 100) + "b"
    #expect(try !Glob(stars).matches(Array(repeating: UInt8(ascii: "a"), count: 4_000)))
    let folders = String(repeating: "**/a/", count: 100) + "b"
    #expect(try !Glob(folders).matches(Array(String(repeating: "a/", count: 2_000).utf8)))
  }
}
