internal import Documents

/// One chapter or § of a reference: `2 kap. 7 § andra stycket 3`.
struct Provision {
  var span: TextSpan
  var chapter: String?
  /// A number, or the ends of a range: `18 e`, `3-4`.
  var section: String?
  var piece: String?
  var item: String?
}

/// Provisions that stand together and are of one act: `2 kap. 9 § och 10 § samt 10 kap. 8 §`.
struct ProvisionGroup {
  var provisions: [Provision]
  /// The § sign stands before its number, as it does in minutes too.
  let startsWithSign: Bool
  /// The last provision without its last number, which may be an item (`9 § 2 LSS`) or not (`9 § 2 barn`).
  let withoutItem: Provision?

  var start: Int { provisions.first?.span.start ?? 0 }
  var end: Int { provisions.last?.span.end ?? 0 }
  var hasChapter: Bool { provisions.first?.chapter != nil }
  /// A chapter and nothing else: `12 kap.`
  var isChapterOnly: Bool { provisions.allSatisfy { $0.section == nil } }
}
