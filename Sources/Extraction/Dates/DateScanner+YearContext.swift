internal import Documents

/// What tells a year from four figures that count, measure or number something.
extension DateScanner {
  /// Whether the words and numbers around four figures let them be a year.
  func isYearByContext(_ index: Int) -> Bool {
    let before = word(before: index)
    let cued = before.has(.cue) || self[index + 1].has(.yearGenitive)
    guard !isLabelled(index), !before.has(.about) || cued, !countsSomething(index) else { return false }
    return cued || !isAmongFigures(index) && (isPlausible(self[index].number) || isOldYear(index))
  }

  /// Without a cue older years are likelier amounts.
  func isPlausible(_ year: Int) -> Bool { (1950...2060).contains(year) }

  /// "bildades 1933 av": between words of a sentence.
  private func isOldYear(_ index: Int) -> Bool {
    let before = self[index - 1]
    return (1900...1949).contains(self[index].number) && (index == 0 || before.kind == .word && !before.capital)
  }

  /// "2000 kr", "2024 nr 12", "2 000 personer"
  func countsSomething(_ index: Int) -> Bool {
    let after = self[index + 1]
    if after.has(.measure) || after.has(.handling) { return true }
    if after.kind == .mark, text.bytes[after.span.start] == 0x25 { return true }
    return after.has(.counted) && !word(before: index).has(.cue)
  }

  /// Whether a number beside it shows that a number is a figure of a table, no year: in a heading row the numbers beside
  /// it are near, too.
  private func isAmongFigures(_ index: Int) -> Bool {
    let (before, after) = (self[index - 1], self[index + 1])
    if before.kind == .dash, before.gap == .space, self[index].gap == .space {
      return after.kind == .number || self[index - 2].kind == .number
    }
    switch (before.kind == .number, after.kind == .number) {
    case (false, false): return false
    case (true, false): return !isStep(index - 1, index) && !numbersHeading(index - 1)
    case (false, true):
      return !isStep(index, index + 1) || self[index + 2].kind == .number && !isStep(index + 1, index + 2)
    case (true, true): return !isStep(index - 1, index) || !isStep(index, index + 1) || isPeak(index)
    }
  }

  private func isStep(_ first: Int, _ second: Int) -> Bool {
    isYear(self[first]) && isYear(self[second]) && abs(self[first].number - self[second].number) <= 10
  }

  /// Years rise or fall, or repeat in the columns of a table ("2024 2025 2024 2025"); figures go up and down.
  private func isPeak(_ index: Int) -> Bool {
    let (left, right) = (self[index].number - self[index - 1].number, self[index].number - self[index + 1].number)
    return left * right > 0 && max(abs(left), abs(right)) > 3
  }

  /// "Tertialrapport 2 2023", "T2 2024": a small number that belongs to the word before it.
  private func numbersHeading(_ index: Int) -> Bool {
    self[index].digits <= 2 && self[index - 1].kind == .word && self[index + 1].gap == .space
  }
}
