internal import Documents

/// Compares the weekday written before a full date with the calendar's.
struct WeekdayCheck {
  /// - Returns: One warning where any date of the document falls on another weekday than its text says.
  func warnings(of document: AnnotatedDocument) -> [DocumentWarning] {
    document.mentions.contains(where: isMismatch) ? [DocumentWarning(.weekdayMismatch)] : []
  }

  private func isMismatch(_ mention: Mention) -> Bool {
    guard case .date(.point(let point, let weekday?)) = mention.content, case .day = point.unit,
      let date = point.period(of: point.fullYear)?.from
    else { return false }
    return date.weekday != weekday
  }
}
