package import Documents
internal import Scanning

/// Finds personal identity numbers (personnummer) and coordination numbers (samordningsnummer).
///
///     "811218-9876"   "19811218-9876"   "811218+9876"   "198112189876"   "701063-2391"
///
/// Only numbers with a real day and a right check digit are found, so that organisation numbers, case numbers and telephone
/// numbers are left alone. Ten figures in one run that start as a mobile telephone's count only behind "personnummer".
package struct PersonalNumberRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    let text = document.text
    var found: [Mention] = []
    for run in document.digitRuns where run.start >= found.last?.span.end ?? 0 {
      if let mention = Self.mention(at: run.start, in: text) { found.append(mention) }
    }
    return found
  }

  private static func mention(at start: Int, in text: UTF8Text) -> Mention? {
    guard mayStart(at: start, in: text), let shape = PersonalNumberShape(at: start, in: text),
      let number = PersonalNumber(shape.digits), !isTelephone(shape, in: text)
    else { return nil }
    return Mention(span: shape.span, content: .personalNumber(number.kind))
  }

  /// Most runs of figures are too short or too long for one, and are told by two looks.
  private static func mayStart(at start: Int, in text: UTF8Text) -> Bool {
    guard !text.isLetter(before: start), text.byte(at: start + 1).isDigit else { return false }
    let before = text.byte(at: start - 1)
    return !([0x2D, 0x2E, 0x2C, 0x2F, 0x3A, 0x2B].contains(before) && text.byte(at: start - 2).isDigit)
  }

  private static func isTelephone(_ shape: PersonalNumberShape, in text: UTF8Text) -> Bool {
    guard shape.isSolid, shape.digits.count == 10, shape.digits[0] == 0, shape.digits[1] == 7 else { return false }
    let colon = text.skippingBlanks(before: shape.span.start)
    let label = text.wordOnLine(before: text.byte(at: colon - 1) == 0x3A ? colon - 1 : colon)
    return !text.isAny(label, of: ["personnummer", "personnr", "pnr", "persnr", "samordningsnummer", "född"])
  }
}
