package import Documents
internal import Lexicons
internal import Scanning

/// Finds amounts of money: numbers with a unit of Swedish money behind them.
///
///     "38,5 mnkr"   "1 525 kronor"   "-0,9 mnkr"   "186 miljoner kronor"   "två miljoner kronor"   "45 000:-"
///
/// A number without a unit is none, and so are millions of something else ("186 miljoner invånare").
package struct AmountRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    (inFigures(document) + inWords(document.text)).sorted { $0.span < $1.span }
  }

  private func inFigures(_ document: TokenizedDocument) -> [Mention] {
    let text = document.text
    var found: [Mention] = []
    for run in document.digitRuns where run.start >= found.last?.span.end ?? 0 {
      if let mention = Self.mention(at: run.start, in: text) { found.append(mention) }
    }
    return found
  }

  private static func mention(at start: Int, in text: UTF8Text) -> Mention? {
    guard let number = AmountNumber(at: start, in: text), let unit = AmountUnit(after: number.span.end, in: text) else {
      return nil
    }
    let sign = number.signStart(in: text)
    let amount = AmountExpression(
      digits: number.digits, decimals: number.decimals, isNegative: sign != nil, unit: unit.worth)
    return Mention(span: TextSpan(sign ?? number.span.start, unit.end), content: .amount(amount))
  }

  private static let words: [[UInt8]] = [Array("miljon".utf8), Array("miljard".utf8), Array("tusen kr".utf8)]

  /// "två miljoner kronor".
  private func inWords(_ text: UTF8Text) -> [Mention] {
    Self.words.flatMap { word in
      var found: [Mention] = []
      var offset = 0
      while let place = text.bytes.firstIndex(of: word, from: offset) {
        offset = place + word.count
        let number = text.wordOnLine(before: place)
        guard let row = Lexicons.numberWords.row(for: number, in: text), let value = Int(row[1]),
          let unit = AmountUnit(after: number.end, in: text)
        else { continue }
        let amount = AmountExpression(digits: value, decimals: 0, isNegative: false, unit: unit.worth)
        found.append(Mention(span: TextSpan(number.start, unit.end), content: .amount(amount)))
      }
      return found
    }
  }
}
