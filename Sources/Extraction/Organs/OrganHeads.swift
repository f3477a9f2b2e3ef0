internal import Documents
internal import Lexicons
internal import Scanning

/// The nouns that names of bodies end in ("nämnden", "styrelsens"), found at the end of a word by its last four bytes.
struct OrganHeads: Sendable {
  enum Role: String, Sendable { case board, committee, listed, administration }

  struct Form: Sendable {
    /// The inflected noun as it stands in the text, each byte with bit 5 set, which folds letter case.
    let key: [UInt8]
    let indefinite: String
    let definite: String
    let role: Role
    let isDefinite: Bool
    let isGenitive: Bool
  }

  static let swedish = OrganHeads(Lexicons.organHeads)

  private let forms: [Form]
  /// Number + 1 of the first form by hash of its last four bytes; forms of one slot follow each other in `next`.
  private var slots = [UInt8](repeating: 0, count: 256)
  private var next: [UInt8]

  private init(_ list: WordList) {
    forms = list.rows.flatMap(Self.forms(of:)).sorted { $0.key.count > $1.key.count }
    next = [UInt8](repeating: 0, count: forms.count)
    for index in forms.indices.reversed() {
      let slot = Self.slot(of: forms[index].key, endingAt: forms[index].key.count)
      next[index] = slots[slot]
      slots[slot] = UInt8(index + 1)
    }
  }

  /// The longest form that ends at `end`, whatever stands before it. Most words are done with at a look at one slot.
  @inline(__always)
  func form(endingAt end: Int, in bytes: [UInt8]) -> Form? {
    guard end >= 4 else { return nil }
    let first = slots[Self.slot(of: bytes, endingAt: end)]
    return first == 0 ? nil : form(from: first, endingAt: end, in: bytes)
  }

  private func form(from first: UInt8, endingAt end: Int, in bytes: [UInt8]) -> Form? {
    var candidate = first
    while candidate != 0 {
      if Self.ends(forms[Int(candidate) - 1].key, at: end, in: bytes) { return forms[Int(candidate) - 1] }
      candidate = next[Int(candidate) - 1]
    }
    return nil
  }

  private static func ends(_ key: [UInt8], at end: Int, in bytes: [UInt8]) -> Bool {
    guard key.count <= end else { return false }
    for index in 0..<key.count where bytes[end - key.count + index] | 0x20 != key[index] { return false }
    return true
  }

  private static func slot(of bytes: [UInt8], endingAt end: Int) -> Int {
    var tail: UInt32 = 0
    for index in end - 4..<end { tail = tail << 8 | UInt32(bytes[index] | 0x20) }
    return Int(truncatingIfNeeded: (tail &* 0x9E37_79B1) >> 24)
  }

  private static func forms(of row: WordList.Row) -> [Form] {
    let (indefinite, definite) = (row[0], row[1])
    func form(_ word: String, definite isDefinite: Bool, genitive: Bool) -> Form {
      Form(
        key: word.utf8.map { $0 | 0x20 }, indefinite: indefinite, definite: definite,
        role: Role(rawValue: row[2]) ?? .listed, isDefinite: isDefinite, isGenitive: genitive)
    }
    let sure = [form(definite, definite: true, genitive: false), form(definite + "s", definite: true, genitive: true)]
    if indefinite == definite { return sure }
    return sure + [
      form(indefinite, definite: false, genitive: false), form(indefinite + "s", definite: false, genitive: true),
    ]
  }
}
