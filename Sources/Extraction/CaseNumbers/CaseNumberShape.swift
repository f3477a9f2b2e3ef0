internal import Lexicons
internal import Scanning

/// One way of writing a case number: a row of `case-number-shapes.txt`.
struct CaseNumberShape: Sendable {
  enum Element: Sendable {
    case register, year, shortYear, document, classification, unit, space
    case serial(digits: ClosedRange<Int>)
    case literal(UInt8)
  }

  /// What must be there beside the shape itself.
  enum Evidence: Sendable {
    case shape, padded, label
  }

  let elements: [Element]
  let evidence: Evidence

  /// All shapes, those that start with the register and those that start with a number apart.
  static let fromRegister = all.filter { $0.startsWithRegister }
  static let fromNumber = all.filter { !$0.startsWithRegister }

  private static let all = Lexicons.caseNumberShapes.rows.compactMap(CaseNumberShape.init)

  private var startsWithRegister: Bool {
    if case .register? = elements.first { true } else { false }
  }

  /// Whether a number of so many digits, with `next` after it, may start this shape. Says no to most, at no cost.
  func mayStart(digits: Int, next: UInt8) -> Bool {
    switch elements[0] {
    case .year: digits == 4 && follows(next)
    case .shortYear: digits == 2 && follows(next)
    case .serial(let wanted): wanted.contains(digits) && follows(next)
    default: true
    }
  }

  /// Whether a byte may stand behind the register with which this shape starts.
  func mayGoOn(with next: UInt8) -> Bool {
    guard elements.count > 1 else { return true }
    return switch elements[1] {
    case .literal(let byte): byte == next
    case .space: next <= 0x20 || next >= 0x80
    case .year, .shortYear, .serial, .document, .classification: next.isDigit
    case .register, .unit: true
    }
  }

  /// Whether a byte may stand after the first element.
  private func follows(_ next: UInt8) -> Bool {
    if elements.count > 1, case .literal(let byte) = elements[1] { byte == next } else { true }
  }

  /// `nil` where the row names no known evidence.
  private init?(_ row: WordList.Row) {
    switch row[1] {
    case "shape": evidence = .shape
    case "padded": evidence = .padded
    case "label": evidence = .label
    default: return nil
    }
    elements = row[0].utf8.map(Element.init)
  }
}

extension CaseNumberShape.Element {
  fileprivate init(_ symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "P"): self = .register
    case UInt8(ascii: "Y"): self = .year
    case UInt8(ascii: "y"): self = .shortYear
    case UInt8(ascii: "N"): self = .serial(digits: 1...7)
    case UInt8(ascii: "M"): self = .serial(digits: 3...7)
    case UInt8(ascii: "D"): self = .document
    case UInt8(ascii: "K"): self = .classification
    case UInt8(ascii: "U"): self = .unit
    case UInt8(ascii: "_"): self = .space
    default: self = .literal(symbol)
    }
  }
}
