internal import Documents
internal import Scanning

/// The letters that abbreviations of a body are made of: b u n of "barn- och ungdomsnämnden".
struct OrganInitials {
  /// UTF-8.
  private let name: [UInt8]
  /// Where the parts of the name start, its noun the last.
  private let starts: [Int]

  private static let nouns: [StaticString] = ["nämnden", "styrelsen", "fullmäktige"]
  private static let links: [StaticString] = ["och", "samt", "för"]

  /// - Parameter name: Canonical.
  init(of name: String) {
    let text = UTF8Text(name)
    self.name = text.bytes
    guard let noun = Self.nouns.first(where: { text.hasSuffix($0, text.span) })?.utf8CodeUnitCount else {
      starts = []
      return
    }
    var starts: [Int] = []
    var cursor = Cursor(text, at: 0, limit: text.count - noun)
    while !cursor.atEnd {
      guard let word = cursor.word() else {
        cursor.offset += max(1, text.scalar(at: cursor.offset).length)
        continue
      }
      if !Self.links.contains(where: { text.matches(word, $0) }) { starts.append(word.start) }
    }
    self.starts = starts + [text.count - noun]
  }

  /// Whether the first letters of all parts spell an abbreviation: KFN of "kultur- och fritidsnämnden".
  /// - Parameter abbreviation: UTF-8 in lower case.
  func spell(_ abbreviation: [UInt8]) -> Bool {
    starts.count > 1 && abbreviation.elementsEqual(starts.lazy.flatMap(letter))
  }

  /// Whether a name of one part begins as an abbreviation does: SON of "socialnämnden".
  /// - Parameter abbreviation: UTF-8 in lower case.
  func begin(_ abbreviation: [UInt8]) -> Bool {
    guard starts.count == 2, abbreviation.last == name[starts[1]], starts[1] >= abbreviation.count else { return false }
    return name.starts(with: abbreviation.dropLast())
  }

  /// The bytes of the letter at an offset.
  private func letter(at start: Int) -> ArraySlice<UInt8> {
    let end = name[(start + 1)...].firstIndex { !$0.isContinuation } ?? name.count
    return name[start..<end]
  }
}
