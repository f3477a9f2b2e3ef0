internal import Documents
internal import Scanning

/// Blocks, sentences and persons of parts of a document, each found by halving.
struct ItemText {
  let document: AnnotatedDocument
  /// Entities of kind person, sorted.
  let persons: [Entity]

  var text: UTF8Text { document.text }

  /// The first one may begin behind the heading that it holds too: "Exp: socialnämnden".
  func blocks(in span: TextSpan) -> ArraySlice<TextBlock> {
    let blocks = document.tokenized.structured.clean.blocks
    let first = blocks.count(ofFirst: { $0.span.start < span.start })
    let whole = blocks[first..<max(first, blocks.count(ofFirst: { $0.span.end <= span.end }))]
    guard first > 0, blocks[first - 1].span.end > span.start, !span.isEmpty else { return whole }
    let rest = TextSpan(span.start, min(span.end, blocks[first - 1].span.end))
    return [TextBlock(kind: .paragraph, span: rest)] + whole
  }

  func sentences(in span: TextSpan) -> [TextSpan] {
    let sentences = document.tokenized.sentences
    let first = sentences.count(ofFirst: { $0.span.end <= span.start })
    return sentences[first...].prefix { $0.span.start < span.end }.map {
      TextSpan(max($0.span.start, span.start), min($0.span.end, span.end))
    }
  }

  func persons(in span: TextSpan) -> [(place: TextSpan, person: PersonReference)] {
    persons.overlapping(span).compactMap { entity in
      guard case .person(let party, _) = entity.details, span.contains(entity.span) else { return nil }
      return (entity.span, PersonReference(name: entity.value, party: party))
    }
  }

  /// A span as one line.
  func oneLine(_ span: TextSpan) -> String { text.singleSpaced(span) }
}
