internal import Documents
internal import Lexicons
internal import Scanning

/// All words of dates, found by the hash of their lower-case bytes, so that nothing is allocated for a text's words.
///
/// Two words of 64 bit hashes that agree are taken for the same word.
struct DateVocabulary: Sendable {
  static let shared = DateVocabulary()

  private typealias Entry = (word: String, meaning: DateWord)

  /// A power of two, at most a quarter full; an unused slot has hash 0.
  private var slots: [(hash: UInt64, word: DateWord)]
  private let outlines: WordOutlines

  private init() {
    let entries = Self.calendar + Self.holidays + Self.roles
    slots = Array(repeating: (0, .other), count: 2048)
    outlines = WordOutlines(of: entries.map { Array($0.word.utf8) })
    for entry in entries { add(entry) }
  }

  private static var calendar: [Entry] {
    let months = Lexicons.months.rows.map { ($0[0], DateWord.month(Int8($0[1]) ?? 0, monthForm($0[2]))) }
    let seasons = Lexicons.seasons.rows.map {
      ($0[0], DateWord.season(Int8($0[1]) ?? 0, definite: $0[2] == "definite"))
    }
    let weekdays = Lexicons.weekdays.rows.map { ($0[0], DateWord.weekday(Int8($0[1]) ?? 0)) }
    let cardinals = Lexicons.cardinals.rows.map { ($0[0], DateWord.cardinal(Int8($0[1]) ?? 0)) }
    let ordinals = Lexicons.ordinals.rows.map { ($0[0], DateWord.ordinal(Int8($0[1]) ?? 0)) }
    return months + seasons + weekdays + cardinals + ordinals
  }

  private static var holidays: [Entry] {
    Lexicons.holidays.rows.enumerated().map { ($1[0], .holiday(Int8(clamping: $0))) }
  }

  private static var roles: [Entry] {
    let calendar = Lexicons.calendarWords.rows.compactMap { row in
      DateWord.CalendarRole(rawValue: row[1]).map { (row[0], DateWord.calendar($0)) }
    }
    let neighbours = Lexicons.yearNeighbours.rows.compactMap { row in
      DateWord.YearNeighbour(rawValue: row[1]).map { (row[0], DateWord.neighbour($0)) }
    }
    return calendar + neighbours
  }

  private static func monthForm(_ name: String) -> DateWord.MonthForm {
    switch name {
    case "name": .name
    case "proper-noun": .properNoun
    default: .short
    }
  }

  private mutating func add(_ entry: Entry) {
    let hash = FNV1a.hash(entry.word.utf8)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].hash == 0 { slots[slot] = (hash, entry.meaning) }
  }

  /// What a word means, letter case aside.
  func word(_ span: TextSpan, in text: UTF8Text) -> DateWord {
    guard outlines.mayHold(span, in: text), let hash = text.foldedHash(span) else { return .other }
    return word(hash: hash)
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
