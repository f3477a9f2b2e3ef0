internal import Documents
internal import JSONText
internal import Lexicons

/// Reads `municipality` of a source and checks it against the list of Sweden's municipalities and regions.
///
/// A name that is not in the list is allowed with a code that is not in it either.
enum MunicipalityReader {
  static func municipality(of value: JSONValue, _ problems: inout [ConfigurationProblem]) -> Municipality? {
    if case .null = value.content { return nil }
    guard let object = ObjectReader(value, named: "\"municipality\"", keys: ["name", "code"], &problems) else {
      return nil
    }
    let name = object.required("name", &problems)
    let code = object.required("code", &problems)
    guard let name, let nameText = name.text(named: "\"name\"", &problems) else { return nil }
    guard let code, let codeText = code.text(named: "\"code\"", &problems) else { return nil }
    if let problem = mismatch(nameText, codeText) {
      problems.append(.init(code.range, problem))
      return nil
    }
    return Municipality(name: nameText, code: codeText)
  }

  private static func mismatch(_ name: String, _ code: String) -> String? {
    if !isCode(code) {
      return "\"code\" must have two or four digits (SCB), or start with a letter for an invented place"
    }
    let known = row(named: name)
    if let known, known[1] != code { return "\(known[0]) has the code \"\(known[1])\"" }
    if known == nil, let owner = Lexicons.municipalities.rows.first(where: { $0[1] == code }) {
      return "the code \"\(code)\" is that of \(owner[0]), not of \(name)"
    }
    return nil
  }

  /// "Hedefors kommun", "Hedefors" or "hedefors" alike.
  private static func row(named name: String) -> WordList.Row? {
    let forms = [name, name + " kommun", name + "s kommun", "Region " + name]
    return forms.lazy.compactMap { Lexicons.municipalities.row(for: $0) }.first
  }

  private static func isCode(_ code: String) -> Bool {
    let digits = code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let word = code.utf8.allSatisfy { (0x30...0x39).contains($0) || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return digits ? code.utf8.count == 2 || code.utf8.count == 4 : word
  }
}
