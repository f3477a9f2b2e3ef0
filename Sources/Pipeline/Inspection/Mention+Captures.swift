internal import Documents
internal import Lexicons

extension Mention.Content {
  /// As the types of entities are named.
  var typeName: String {
    switch self {
    case .date: "date"
    case .section: "section"
    case .caseNumber: "caseNumber"
    case .statute: "statute"
    case .organ: "organ"
    case .person: "person"
    case .amount: "amount"
    case .personalNumber: "personalNumber"
    }
  }

  var captures: [Capture] {
    switch self {
    case .date(let expression): expression.captures
    case .section(let expression): expression.captures
    case .caseNumber(let expression): expression.captures
    case .statute(let expression): expression.captures
    case .organ(let expression): expression.captures
    case .person(let expression): expression.captures
    case .amount(let expression): expression.captures
    case .personalNumber(let kind): Capture.text("kind", kind.rawValue)
    }
  }
}

extension DateExpression {
  fileprivate var captures: [Capture] {
    switch self {
    case .point(let point, let weekday): point.captures + Capture.number("writtenWeekday", weekday)
    case .range(let first, let last): Capture.parts("first", first.captures) + Capture.parts("last", last.captures)
    case .turnOfYear(let year): Capture.text("unit", "turnOfYear") + Capture.number("year", year)
    }
  }
}

extension DatePoint {
  fileprivate var captures: [Capture] {
    Capture.text("unit", unit.name) + Capture.number("year", year) + unit.captures
  }
}

extension DatePoint.Unit {
  fileprivate var name: String {
    switch self {
    case .day: "day"
    case .weekday: "weekday"
    case .lastDay: "lastDay"
    case .holiday: "holiday"
    case .month: "month"
    case .season: "season"
    case .quarter: "quarter"
    case .third: "third"
    case .half: "half"
    case .wholeYear: "year"
    }
  }

  fileprivate var captures: [Capture] {
    switch self {
    case .day(let month, let day): Capture.number("month", month) + Capture.number("day", day)
    case .weekday(let month, let weekday, let nth):
      Capture.number("month", month) + Capture.number("weekday", weekday) + Capture.number("nth", nth)
    case .lastDay(let month), .month(let month): Capture.number("month", month)
    case .holiday(let row): Capture.text("holiday", Lexicons.holidays.rows[row][0])
    case .season(let code): Capture.number("season", code)
    case .quarter(let number): Capture.number("quarter", number)
    case .third(let number): Capture.number("third", number)
    case .half(let number): Capture.number("half", number)
    case .wholeYear: []
    }
  }
}

extension SectionExpression {
  fileprivate var captures: [Capture] {
    Capture.text("first", first) + Capture.text("last", last) + Capture.number("year", year)
  }
}

extension CaseNumberExpression {
  fileprivate var captures: [Capture] {
    Capture.text("prefix", prefix) + Capture.number("year", year) + Capture.number("serial", serial)
      + Capture.number("document", document) + Capture.text("classification", classification)
  }
}

extension StatuteExpression {
  fileprivate var captures: [Capture] {
    Capture.text("sfs", sfs) + Capture.text("name", name) + Capture.text("chapter", chapter)
      + Capture.text("section", section) + Capture.text("piece", piece) + Capture.text("item", item)
  }
}

extension OrganExpression {
  fileprivate var captures: [Capture] {
    Capture.text("kind", "\(kind)") + Capture.text("form", "\(form)") + Capture.text("name", name)
  }
}

extension PersonExpression {
  fileprivate var captures: [Capture] {
    Capture.text("name", name) + Capture.text("party", party) + Capture.text("role", role)
  }
}

extension AmountExpression {
  fileprivate var captures: [Capture] {
    Capture.number("digits", isNegative ? -digits : digits) + Capture.number("decimals", decimals)
      + Capture.number("unit", unit)
  }
}
