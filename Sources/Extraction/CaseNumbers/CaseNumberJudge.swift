internal import Documents
internal import Scanning

/// Decides whether a number of the right shape is a case number.
struct CaseNumberJudge {
  let text: UTF8Text

  /// - Parameters:
  ///   - match: Gets the register of a neighbouring cell where it has none of its own.
  ///   - heading: Whether the number follows the § that begins a line; asked only where it matters.
  func accepts(_ match: inout CaseNumberMatch, labelled: Bool, heading: () -> Bool) -> Bool {
    if let register = match.register {
      guard accepts(register: register, of: match, labelled: labelled) else { return false }
      return labelled || (match.evidence != .label && !isLookAlike(match))
    }
    if let register = registerInNextLine(after: match) {
      match.register = register
      return true
    }
    if labelled { return !isSpanOfYears(match) || match.serialDigits > 2 }
    switch match.evidence {
    case .shape: return true
    case .padded where isPadded(match): return true
    case .padded, .label: return match.serialDigits >= 3 && !isSpanOfYears(match) && heading()
    }
  }

  private func accepts(register: TextSpan, of match: CaseNumberMatch, labelled: Bool) -> Bool {
    if RegisterName.isKnown(register, in: text) { return true }
    if labelled, register.start < match.yearOffset { return RegisterName.isPlausibleAfterLabel(register, in: text) }
    if !match.isSpaced, register.end == match.yearOffset, match.serialDigits > 1 {
      return RegisterName.isPlausibleGlued(register, in: text)
    }
    return RegisterName.isPlausible(register, in: text)
  }

  /// Spans of years, months and days after letters that could be a register: `KF 2022-26`, `HV 2024-05`, `KS 24/4`.
  private func isLookAlike(_ match: CaseNumberMatch) -> Bool {
    if match.hasShortYear { return !isPlausibleShortYear(match) }
    if isSpanOfYears(match) { return true }
    let isMonth = match.serialDigits == 2 && (1...12).contains(match.serial)
    return isMonth && text.byte(at: match.yearOffset + 4) == UInt8(ascii: "-") && match.document == nil
  }

  /// A two-digit year without a label: no day and month, no span of years.
  private func isPlausibleShortYear(_ match: CaseNumberMatch) -> Bool {
    guard match.year <= 35 || match.year >= 70 else { return false }
    return match.serialDigits >= 3 || (match.serial > 12 && match.serial != match.year + 1)
  }

  /// `2022-2026`, `2023/24`, `2022-26`; not `KS 2023/24`, where the register is known.
  private func isSpanOfYears(_ match: CaseNumberMatch) -> Bool {
    if match.hasShortYear { return (1950...2049).contains(match.serial) && match.year == (match.serial + 1) % 100 }
    guard match.yearOffset < match.serialSpan.start else { return false }
    let gap = match.serial - (match.serialDigits == 4 ? match.year : match.year % 100)
    switch match.serialDigits {
    case 4: return (1...30).contains(gap)
    case 2 where text.byte(at: match.yearOffset + 4) == UInt8(ascii: "/"):
      return gap == 1 && !(match.register.map { RegisterName.isKnown($0, in: text) } ?? false)
    case 2: return (1...10).contains(gap)
    default: return false
    }
  }

  private func isPadded(_ match: CaseNumberMatch) -> Bool {
    match.serialDigits >= 4 && text.byte(at: match.serialSpan.start) == UInt8(ascii: "0")
  }

  /// In a narrow column the register stands below the number: `2012.335 …` and `BUN …` in the next line.
  private func registerInNextLine(after match: CaseNumberMatch) -> TextSpan? {
    guard match.serialSpan.start == match.yearOffset + 5, text.byte(at: match.yearOffset + 4) == UInt8(ascii: "."),
      let lineEnd = text.firstIndex(of: 0x0A, from: match.span.end, to: min(text.count, match.span.end + 400))
    else { return nil }
    var start = lineEnd + 1
    while text.spaceLength(at: start) > 0, text.byte(at: start) != 0x0A { start += text.spaceLength(at: start) }
    guard let register = RegisterName.span(in: text, at: start), text.isWordEnd(register.end),
      RegisterName.isPlausible(register, in: text)
    else { return nil }
    return register
  }
}
