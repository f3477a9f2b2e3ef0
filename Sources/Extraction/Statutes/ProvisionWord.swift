internal import Documents
internal import Lexicons
internal import Scanning

/// The role of a word inside a reference to a provision: a row of `provision-words.txt`.
enum ProvisionWord: Equatable {
  case chapter, piece, item, other, and
  case ordinal(Int)

  init?(_ span: TextSpan, in text: UTF8Text) {
    guard span.count <= 12 else { return nil }
    guard let row = Lexicons.provisionWords.row(for: span, in: text) else {
      if Self.isMisspeltChapter(span, in: text) { self = .chapter } else { return nil }
      return
    }
    switch row[1] {
    case "chapter": self = .chapter
    case "piece": self = .piece
    case "item": self = .item
    case "other": self = .other
    case "and": self = .and
    case "ordinal": self = .ordinal(Int(row[2]) ?? 0)
    default: return nil
    }
  }

  /// `kapiltet`, as typed in minutes; not `kapital`, `kapacitet`.
  static func isMisspeltChapter(_ span: TextSpan, in text: UTF8Text) -> Bool {
    (6...9).contains(span.count) && text.hasPrefix("kap", at: span.start)
      && (text.hasSuffix("tlet", span) || text.hasSuffix("ltet", span) || text.hasSuffix("itel", span))
  }
}
