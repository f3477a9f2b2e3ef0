internal import Documents
internal import Lexicons
internal import Scanning

/// The unit behind an amount: "kr", "mnkr", "miljoner kronor", ":-".
struct AmountUnit {
  /// Kronor.
  let worth: Int
  let end: Int

  /// - Parameter offset: The end of the number.
  init?(after offset: Int, in text: UTF8Text) {
    if text.byte(at: offset) == 0x3A, text.dashLength(at: offset + 1) > 0 {
      worth = 1
      end = offset + 1 + text.dashLength(at: offset + 1)
      return
    }
    let word = text.wordOnLine(at: offset)
    guard (2...9).contains(word.count), let row = Lexicons.amountUnits.row(for: word, in: text),
      let worth = Int(row[1]), !text.byte(at: word.end).isDigit
    else { return nil }
    guard row[2] == "krona" else {
      self.worth = worth
      end = word.end
      return
    }
    guard let krona = Self.krona(after: word.end, in: text) else { return nil }
    self.worth = worth
    end = krona.end
  }

  /// "kronor" of "miljoner kronor", "milj. kr".
  private static func krona(after offset: Int, in text: UTF8Text) -> TextSpan? {
    let word = text.wordOnLine(at: offset + (text.byte(at: offset) == 0x2E ? 1 : 0))
    return text.isAny(word, of: ["kr", "kronor", "krona"]) ? word : nil
  }
}
