import Documents
import Testing

@testable import Cleanup

/// E-mail and web pages saved as such.
@Suite struct MailTests {
  @Test func readsTheBodyInItsCharset() throws {
    let mail = """
      From: a@kommun.example\r
      Subject: =?iso-8859-1?Q?N=E4mndens_beslut?=\r
      MIME-Version: 1.0\r
      Content-Type: text/plain; charset="iso-8859-1"\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      N=E4mnden beslutar att anta f=F6r=\r
      slaget.\r
      """
    let document = try clean(mail, as: .mail)
    #expect(document.text.string == "Nämnden beslutar att anta förslaget.")
    #expect(document.metadata.title == "Nämndens beslut")
  }

  @Test func readsASavedPage() throws {
    let page = "PGgxPlByb3Rva29sbDwvaDE+PHA+TsOkbW5kZW48L3A+"
    let mail = Self.parts([("text/html; charset=utf-8", "base64", page), ("image/png", "base64", "AAAA")])
    let document = try clean(mail, as: .mail)
    #expect(lines(of: document) == ["h1: Protokoll", "p: Nämnden"])
  }

  @Test func prefersTheFormWithStructure() throws {
    let inner = Self.parts([("text/plain", "8bit", "text"), ("text/html", "8bit", "<h2>a</h2>")], boundary: "inner")
    let mail = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"yttre\"\n\n--yttre\n\(inner)\n--yttre--\n"
    #expect(lines(of: try clean(mail, as: .mail)) == ["h2: a"])
  }

  @Test func saysThatFilesCameWithIt() throws {
    let mail = Self.parts([
      ("text/plain", "8bit", "Se bilagan."), ("application/pdf\nContent-Disposition: attachment", "base64", "AAAA"),
    ])
    let document = try clean(mail, as: .mail)
    #expect(document.text.string == "Se bilagan.")
    #expect(document.warnings.map(\.code) == [.attachmentsIgnored])
  }

  @Test(arguments: [
    "MIME-Version: 1.0\nContent-Type: image/png\n\nx",
    "From a@b Wed Jul 20\nFrom: a\n\nett\n\nFrom c@d Wed Jul 20\nFrom: b\n\ntvå",
  ])
  func refusesWhatHasNoOneText(_ mail: String) {
    #expect { try clean(mail, as: .mail) } throws: { ($0 as? DocumentError)?.code == .unsupported }
  }

  @Test(arguments: [
    "", "A:", "Content-Type: multipart/mixed; boundary=x\n\n--x", "Content-Type: multipart/mixed; boundary=\n\n--",
    ":\n:\n",
  ])
  func endsOnFragments(_ mail: String) {
    _ = try? clean(mail, as: .mail)
  }

  @Test func endsOnPartsWithoutEnd() {
    let mail =
      "Content-Type: multipart/mixed; boundary=x\n\n"
      + String(repeating: "--x\nContent-Type: multipart/mixed; boundary=x\n\n", count: 5_000)
    _ = try? clean(mail, as: .mail)
  }

  @Test(arguments: [
    ("=?utf-8?B?TsOkbW5kZW4=?= beslutar", "Nämnden beslutar"), ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"), ("=?x", "=?x"),
    ("a =?okänd?Q?b?= c", "a =?okänd?Q?b?= c"), ("=?utf-8?Q?a_b?=", "a b"),
  ])
  func readsHeaderWords(_ encoded: String, _ decoded: String) {
    #expect(MailWords.decoded(encoded) == decoded)
  }

  private static func parts(_ parts: [(type: String, encoding: String, body: String)], boundary: String = "gräns")
    -> String
  {
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\(boundary)\"\n\n"
      + parts.map {
        "--\(boundary)\nContent-Type: \($0.type)\nContent-Transfer-Encoding: \($0.encoding)\n\n\($0.body)\n"
      }.joined() + "--\(boundary)--\n"
  }
}
