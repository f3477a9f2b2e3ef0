import Documents

/// How many entities of a type were found, missed, and found without being there.
struct EntityScore {
  private(set) var found = 0
  private(set) var errors: [String] = []
  private var missed = 0
  private var extra = 0

  var f1: Double { found == 0 ? (errors.isEmpty ? 1 : 0) : Double(2 * found) / Double(2 * found + missed + extra) }

  /// Compares values and surfaces (one contains the other, white space aside), each true mention with one entity.
  mutating func add(_ truth: TruthFile, _ type: String, _ records: [Record]) {
    var left = records.flatMap { record in
      record.entities.filter { $0.kind.rawValue == type }.map {
        (text: Self.squeezed(record.text[$0.span]), value: $0.value)
      }
    }
    let inherited = Set(records.flatMap { $0.item?.facts.caseNumbers ?? [] })
    for mention in truth.entities where mention.type == type {
      if let place = left.firstIndex(where: { Self.fits(mention, $0) }) {
        left.remove(at: place)
        found += 1
      } else if type == "caseNumber", inherited.contains(mention.value ?? "") {
        found += 1
      } else {
        missed += 1
        errors.append("\(truth.document): missed \(type) \(mention.text) = \(mention.value ?? "null")")
      }
    }
    for mention in truth.optional ?? [] where mention.type == type {
      if let place = left.firstIndex(where: { Self.fits(mention, $0) }) { left.remove(at: place) }
    }
    extra += left.count
    errors += left.map { "\(truth.document): extra \(type) \($0.text) = \($0.value ?? "null")" }
  }

  private static func fits(_ mention: TruthFile.Mention, _ entity: (text: String, value: String?)) -> Bool {
    let text = squeezed(mention.text)
    guard text.contains(entity.text) || entity.text.contains(text) else { return false }
    return mention.value == entity.value || mention.alsoAccept?.contains(entity.value ?? "") == true
  }

  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace }.lowercased() }
}
