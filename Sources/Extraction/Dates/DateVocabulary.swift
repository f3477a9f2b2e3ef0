internal import Documents
internal import Lexicons
internal import Scanning

/// All words of dates, found by the hash of their lower-case bytes, so that nothing is allocated for a text's words.
///
/// Two words of 64 bit hashes that agree are taken for the same word.
struct DateVocabulary: Sendable {
  static let shared = DateVocabulary()

  /// A power of two, at most a quarter full; an unused slot has hash 0.
  private var slots: [(hash: UInt64, word: DateWord)]
  private var outlines = WordOutlines(of: [])

  private init() {
    slots = Array(repeating: (0, .other), count: 2048)
    var words: [[UInt8]] = []
    addCalendar(&words)
    for (index, row) in Lexicons.holidays.rows.enumerated() { add(row[0], .holiday(Int8(clamping: index)), &words) }
    for row in Lexicons.calendarWords.rows {
      if let role = DateWord.CalendarRole(rawValue: row[1]) { add(row[0], .calendar(role), &words) }
    }
    for row in Lexicons.yearNeighbours.rows {
      if let role = DateWord.YearNeighbour(rawValue: row[1]) { add(row[0], .neighbour(role), &words) }
    }
    outlines = WordOutlines(of: words)
  }

  private mutating func addCalendar(_ words: inout [[UInt8]]) {
    for row in Lexicons.months.rows { add(row[0], .month(Int8(row[1]) ?? 0, Self.monthForm(row[2])), &words) }
    for row in Lexicons.seasons.rows { add(row[0], .season(Int8(row[1]) ?? 0, definite: row[2] == "definite"), &words) }
    for row in Lexicons.weekdays.rows { add(row[0], .weekday(Int8(row[1]) ?? 0), &words) }
    for row in Lexicons.cardinals.rows { add(row[0], .cardinal(Int8(row[1]) ?? 0), &words) }
    for row in Lexicons.ordinals.rows { add(row[0], .ordinal(Int8(row[1]) ?? 0), &words) }
  }

  private static func monthForm(_ name: String) -> DateWord.MonthForm {
    switch name {
    case "name": .name
    case "proper-noun": .properNoun
    default: .short
    }
  }

  private mutating func add(_ word: String, _ meaning: DateWord, _ words: inout [[UInt8]]) {
    words.append(Array(word.utf8))
    let hash = FNV1a.hash(word.utf8)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].hash == 0 { slots[slot] = (hash, meaning) }
  }

  /// What a word means, letter case aside.
  func word(_ utf8: UnsafeBufferPointer<UInt8>) -> DateWord {
    guard outlines.mayHold(utf8[0], utf8.count > 1 ? utf8[1] : 0, count: utf8.count) else { return .other }
    return word(hash: Self.foldedHash(of: utf8))
  }

  /// Å, Ä, Ö … in lower case too: U+00C0–U+00DE lie 0x20 below their small letters.
  private static func foldedHash(of utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FNV1a()
    var lead: UInt8 = 0
    for byte in utf8 {
      hash.add(byte < 0x80 || (lead == 0xC3 && byte <= 0x9E) ? byte | 0x20 : byte)
      lead = byte
    }
    return hash.value
  }

  private func word(hash: UInt64) -> DateWord {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot].word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .other
  }
}
