package import Documents
internal import Scanning

/// Finds case numbers (ärendenummer, diarienummer) in every spelling of `case-number-shapes.txt`.
///
///     SON 2021/281 · SLK-2023-00226:3 · 2022.088 SN-020 · Dnr 0497/22 · § 5 1339/22
///
/// Anchored on runs of digits. Of the shapes that fit, the longest stands for which the text has the evidence.
package struct CaseNumberRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    var scan = CaseNumberScan(text: document.text)
    return scan.mentions(startingAt: document.digitRuns)
  }
}

/// One pass over a text.
private struct CaseNumberScan {
  let text: UTF8Text
  let context: CaseNumberContext
  let judge: CaseNumberJudge
  /// End of the last number that a label stood before, for lists of them.
  var labelledEnd = -1
  var taken = 0

  init(text: UTF8Text) {
    self.text = text
    context = CaseNumberContext(text: text)
    judge = CaseNumberJudge(text: text)
  }

  mutating func mentions(startingAt digitRuns: [TextSpan]) -> [Mention] {
    var mentions: [Mention] = []
    var offset = 0
    for run in digitRuns where run.start >= offset {
      if isDay(run.start, run.end) {
        offset = run.end + 6
        continue
      }
      guard goesOn(at: run.end), let match = match(at: run) else { continue }
      mentions.append(Mention(span: match.span, content: .caseNumber(expression(of: match))))
      taken = match.span.end
      offset = taken
    }
    return mentions
  }

  /// Whether digits begin a date: the `2024` of `2024-03-21`, the commonest number that goes on.
  private func isDay(_ start: Int, _ end: Int) -> Bool {
    end - start == 4 && text.byte(at: end) == UInt8(ascii: "-") && text.byte(at: end + 3) == UInt8(ascii: "-")
      && text.isDigit(at: end + 1) && text.isDigit(at: end + 2) && text.isDigit(at: end + 4)
      && text.isDigit(at: end + 5) && text.isWordEnd(end + 6)
  }

  /// Whether digits go on as they do in every case number: by a mark and more, or by the letters of the register.
  private func goesOn(at end: Int) -> Bool {
    switch text.byte(at: end) {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
      text.byte(at: end + 1).isDigit || text.isUppercase(at: end + 1)
    default: text.isUppercase(at: end)
    }
  }

  /// The best reading of a number of which a run of digits is the first.
  private mutating func match(at run: TextSpan) -> CaseNumberMatch? {
    let digits = run.start
    if let start = registerStart(before: digits), start >= taken, text.isUppercase(at: start) || isLabelled(start),
      let match = longestFromRegister(at: start)
    {
      return match
    }
    guard text.isWordStart(digits), !isInsideNumber(digits) else { return nil }
    let next = text.byte(at: run.end)
    return longest(of: CaseNumberShape.fromNumber, at: digits) { $0.mayStart(digits: run.count, next: next) }
  }

  private mutating func longestFromRegister(at start: Int) -> CaseNumberMatch? {
    guard let register = RegisterName.span(in: text, at: start) else { return nil }
    let next = text.byte(at: register.end)
    return longest(of: CaseNumberShape.fromRegister, at: start) { $0.mayGoOn(with: next) }
  }

  private mutating func longest(
    of shapes: [CaseNumberShape], at start: Int, where isPossible: (CaseNumberShape) -> Bool
  ) -> CaseNumberMatch? {
    var best: CaseNumberMatch?
    var labelled: Bool?
    // By index, since an element that is copied out costs a count of its references.
    for index in shapes.indices where isPossible(shapes[index]) {
      guard var match = CaseNumberMatch(shapes[index], in: text, at: start), match.span.end > best?.span.end ?? 0 else {
        continue
      }
      let isLabelled = labelled ?? isLabelled(start)
      labelled = isLabelled
      if judge.accepts(&match, labelled: isLabelled, heading: { context.isAfterHeadingSection(start) }) { best = match }
    }
    if labelled == true, let best { labelledEnd = best.span.end }
    return best
  }

  private func isLabelled(_ start: Int) -> Bool {
    context.hasLabel(before: start)
      || (labelledEnd >= 0 && labelledEnd < start && context.isListGap(TextSpan(labelledEnd, start)))
  }

  /// Where the letters before a number start, one mark or white space between.
  private func registerStart(before digits: Int) -> Int? {
    var end = digits
    switch text.byte(at: end - 1) {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): end -= 1
    default:
      while digits - end < 6, end > 0, text.spaceLength(at: text.previous(end)) > 0 { end = text.previous(end) }
    }
    guard text.isLetter(before: end) else { return nil }
    return RegisterName.start(in: text, endingAt: end)
  }

  /// Whether a number goes on from one before it: the `12` of `2024-12`, `1.12`, `5:12`.
  private func isInsideNumber(_ digits: Int) -> Bool {
    switch text.byte(at: digits - 1) {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","):
      text.byte(at: digits - 2).isDigit
    default: false
    }
  }

  private func expression(of match: CaseNumberMatch) -> CaseNumberExpression {
    CaseNumberExpression(
      prefix: match.register.map { text[$0] }, year: match.year, serial: match.serial, document: match.document,
      classification: match.classification.map { text[$0] })
  }
}
