internal import Documents
internal import Lexicons
internal import Scanning

/// All words of dates, found by the hash of their lower-case bytes, so that a text's words are looked up while they are
/// read and nothing is allocated.
///
/// Two words of 64 bit hashes that agree are taken for the same word.
struct DateVocabulary: Sendable {
  static let shared = DateVocabulary()

  /// A power of two, at most a quarter full; an unused slot has hash 0.
  private var slots: [(hash: UInt64, word: DateWord)]

  private init() {
    slots = Array(repeating: (0, .other), count: 2048)
    addCalendar()
    for (index, row) in Lexicons.holidays.rows.enumerated() { add(row[0], .holiday(Int8(clamping: index))) }
    for row in Lexicons.calendarWords.rows {
      if let role = DateWord.CalendarRole(rawValue: row[1]) { add(row[0], .calendar(role)) }
    }
    for row in Lexicons.yearNeighbours.rows {
      if let role = DateWord.YearNeighbour(rawValue: row[1]) { add(row[0], .neighbour(role)) }
    }
  }

  private mutating func addCalendar() {
    for row in Lexicons.months.rows { add(row[0], .month(Int8(row[1]) ?? 0, Self.monthForm(row[2]))) }
    for row in Lexicons.seasons.rows { add(row[0], .season(Int8(row[1]) ?? 0, definite: row[2] == "definite")) }
    for row in Lexicons.weekdays.rows { add(row[0], .weekday(Int8(row[1]) ?? 0)) }
    for row in Lexicons.cardinals.rows { add(row[0], .cardinal(Int8(row[1]) ?? 0)) }
    for row in Lexicons.ordinals.rows { add(row[0], .ordinal(Int8(row[1]) ?? 0)) }
  }

  private static func monthForm(_ name: String) -> DateWord.MonthForm {
    switch name {
    case "name": .name
    case "proper-noun": .properNoun
    default: .short
    }
  }

  private mutating func add(_ word: String, _ meaning: DateWord) {
    let hash = FNV1a.hash(word.utf8)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].hash == 0 { slots[slot] = (hash, meaning) }
  }

  func word(hash: UInt64) -> DateWord {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot].word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .other
  }
}
