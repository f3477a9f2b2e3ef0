import Documents
import Lexicons
import Testing

@Suite struct WordListTests {
  let list = WordList(lines: ["# header", "jan\t1", "Åre kommun\t2321", "", "jan\t9"])

  @Test(arguments: [("jan", "1"), ("JAN", "1"), ("åre kommun", "2321"), ("ÅRE KOMMUN", "2321")])
  func findsRowsWhateverTheLetterCase(_ word: String, _ value: String) {
    #expect(list.row(for: word)?[1] == value)
  }

  @Test(arguments: ["", "ja", "janu", "are kommun", "# header"])
  func findsNothingElse(_ word: String) { #expect(list.row(for: word) == nil) }

  @Test func findsKeysOfAnyLength() {
    let long = String(repeating: "nämnd ", count: 20)
    let list = WordList(lines: ["a\t1", long + "\t2", "\(long)och\t3"])
    #expect(list.row(for: "A")?[1] == "1")
    #expect(list.row(for: long.uppercased())?[1] == "2")
    #expect(list.row(for: long + "och")?[1] == "3")
    #expect(list.row(for: long + "eller") == nil)
  }

  @Test func readsFieldsThatAreNotThereAsEmpty() { #expect(list.row(for: "jan")?[7] == "") }

  @Test func knowsAllMunicipalitiesAndRegions() {
    #expect(Lexicons.municipalities.rows.count == 311)
    #expect(Lexicons.municipalities.row(for: "Region Gotland")?[1] == "0980")
  }
}
