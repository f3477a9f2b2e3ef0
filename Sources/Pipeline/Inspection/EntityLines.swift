internal import Documents
internal import Emission

/// Entities for a person: place in code points, type, surface and value.
///
///     412 date: den 19 september 2023 -> 2023-09-19
enum EntityLines {
  static func text(of entities: [Entity], in text: UTF8Text) -> String {
    let offsets = CodePointOffsets(text)
    return entities.map { entity in
      let value = entity.value ?? "no value (\(entity.reason ?? "no reason"))"
      return
        "\(offsets.codePoints(before: entity.span.start)) \(entity.kind.rawValue): \(text[entity.span]) -> \(value)\n"
    }.joined()
  }
}
